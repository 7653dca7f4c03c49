import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "medusa-secret-key",
    provider: "medusa",
    title: "Medusa secret API key",
    severity: "high",
    anchors: ["sk_"],
    gate: "sk_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])sk_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.medusajs.com/user-guide/settings/developer/secret-api-keys",
    revoke: "https://docs.medusajs.com/user-guide/settings/developer/secret-api-keys",
    example: (random) => [`MEDUSA_API_KEY=sk_${random.hex(64)}`, `"token": "sk_${random.hex(64)}"`],
  }),
];
