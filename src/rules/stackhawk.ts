import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.stackhawk.com/web-app/";
const REVOKE = "https://app.stackhawk.com/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "stackhawk-api-key",
    provider: "stackhawk",
    title: "StackHawk API key",
    severity: "high",
    anchors: ["hawk."],
    gate: "hawk\\.[0-9A-Za-z_-]{20}\\.[0-9A-Za-z_-]{20}",
    pattern: /(?<![0-9A-Za-z])hawk\.[0-9A-Za-z_-]{20}\.[0-9A-Za-z_-]{20}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `STACKHAWK_API_KEY=hawk.${random.base64url(20)}.${random.base64url(20)}`,
      `"token": "hawk.${random.base64url(20)}.${random.base64url(20)}"`,
    ],
  }),
];
