import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "formbricks-api-key",
    provider: "formbricks",
    title: "Formbricks API key",
    severity: "high",
    anchors: ["fbk_"],
    gate: "fbk_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])fbk_[0-9A-Za-z_-]{32,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://formbricks.com/docs/api-reference/rest-api",
    revoke: "https://app.formbricks.com",
    example: (random) => [`FORMBRICKS_API_KEY=fbk_${random.base64url(48)}`, `"token": "fbk_${random.base64url(48)}"`],
  }),
];
