import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "shopee-partner-key",
    provider: "shopee-open",
    title: "Shopee partner key",
    severity: "high",
    anchors: ["shpk"],
    gate: "shpk[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])shpk[0-9A-Za-z]{40,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://open.shopee.com/documents",
    revoke: "https://open.shopee.com/console",
    example: (random) => [`SHOPEE_API_KEY=shpk${random.base62(52)}`, `"token": "shpk${random.base62(52)}"`],
  }),
];
