import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pylon-support-api-token",
    provider: "pylon-support",
    title: "Pylon API token",
    severity: "high",
    anchors: ["pylon_api_"],
    pattern: /(?<![0-9A-Za-z])pylon_api_[0-9A-Za-z]{32,100}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.usepylon.com/pylon-docs/developer/api",
    revoke: "https://app.usepylon.com/settings/api-tokens",
    example: (random) => [
      `PYLON_SUPPORT_API_KEY=pylon_api_${random.base62(66)}`,
      `"token": "pylon_api_${random.base62(66)}"`,
    ],
  }),
];
