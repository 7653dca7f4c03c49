import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.confident-ai.com/docs";
const REVOKE = "https://app.confident-ai.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "confident-ai-api-key",
    provider: "confident-ai",
    title: "Confident AI API key",
    severity: "high",
    anchors: ["confident_us_"],
    pattern: /(?<![0-9A-Za-z])confident_(?:us|eu|au)_(?:proj_|org_)?[0-9A-Za-z+/]{43}=(?![0-9A-Za-z=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CONFIDENT_AI_API_KEY=confident_us_${random.base62(43)}=`,
      `"token": "confident_us_${random.base62(43)}="`,
    ],
  }),
];
