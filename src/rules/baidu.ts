import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb";
const REVOKE = "https://console.bce.baidu.com/iam";

export const rules: readonly Rule[] = [
  defineRule({
    id: "baidu-api-key",
    provider: "baidu",
    title: "Baidu AI Cloud API key",
    severity: "high",
    anchors: ["bce-v3/altak-"],
    pattern: /(?<![0-9A-Za-z])bce-v3\/ALTAK-[0-9A-Za-z]{21}\/[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `BAIDU_API_KEY=bce-v3/ALTAK-${random.base62(21)}/${random.hex(40)}`,
      `"token": "bce-v3/ALTAK-${random.base62(21)}/${random.hex(40)}"`,
    ],
  }),
];
