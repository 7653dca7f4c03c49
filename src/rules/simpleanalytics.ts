import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "simpleanalytics-api-key",
    provider: "simpleanalytics",
    title: "Simple Analytics API key",
    severity: "medium",
    anchors: ["sa_api_key_"],
    pattern: /(?<![0-9A-Za-z])sa_api_key_[0-9A-Za-z]{24,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.simpleanalytics.com/api",
    revoke: "https://simpleanalytics.com/account#api",
    example: (random) => [
      `SIMPLEANALYTICS_API_KEY=sa_api_key_${random.base62(52)}`,
      `"token": "sa_api_key_${random.base62(52)}"`,
    ],
  }),
];
