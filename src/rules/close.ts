import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.close.com";
const REVOKE = "https://app.close.com/settings/developer/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "close-api-key",
    provider: "close",
    title: "Close API key",
    severity: "high",
    anchors: ["api_"],
    gate: "api_[0-9A-Za-z]{22}\\.[0-9A-Za-z]{22}",
    pattern: /(?<![0-9A-Za-z])api_[0-9A-Za-z]{22}\.[0-9A-Za-z]{22}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CLOSE_API_KEY=api_${random.base62(22)}.${random.base62(22)}`,
      `"token": "api_${random.base62(22)}.${random.base62(22)}"`,
    ],
  }),
];
