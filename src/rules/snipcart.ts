import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "snipcart-secret-key",
    provider: "snipcart",
    title: "Snipcart secret key",
    severity: "high",
    anchors: ["st_"],
    gate: "ST_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ST_[0-9A-Za-z]{48,90}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://docs.snipcart.com/v3/api-reference/authentication",
    revoke: "https://app.snipcart.com/dashboard/account/credentials",
    example: (random) => [`SNIPCART_API_KEY=ST_${random.base62(69)}`, `"token": "ST_${random.base62(69)}"`],
  }),
];
