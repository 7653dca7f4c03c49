import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://codesandbox.io/docs/sdk";
const REVOKE = "https://codesandbox.io/t/api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "codesandbox-api-token",
    provider: "codesandbox",
    title: "CodeSandbox API token",
    severity: "high",
    anchors: ["csb_v1_"],
    pattern: /(?<![0-9A-Za-z])csb_v1_[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CODESANDBOX_API_TOKEN=csb_v1_${random.base62(43)}`,
      `"token": "csb_v1_${random.base62(43)}"`,
    ],
  }),
];
