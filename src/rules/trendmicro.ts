import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://cloudone.trendmicro.com/docs/account-and-user-management/c1-api-key/";
const REVOKE = "https://cloudone.trendmicro.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "trendmicro-api-key",
    provider: "trendmicro",
    title: "Trend Micro Cloud One API key",
    severity: "critical",
    anchors: ["tmc1"],
    gate: "tmc1[0-9A-Za-z]{26}",
    pattern: /(?<![0-9A-Za-z])tmc1[0-9A-Za-z]{26,32}:[0-9A-Za-z]{60,70}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TRENDMICRO_API_KEY=tmc1${random.base62(27)}:${random.base62(64)}`,
      `"token": "tmc1${random.base62(27)}:${random.base62(64)}"`,
    ],
  }),
];
