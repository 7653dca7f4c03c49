import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "checkout-secret-key",
    provider: "checkout",
    title: "Checkout.com secret key",
    severity: "high",
    anchors: ["sk_"],
    pattern: /(?<![0-9A-Za-z])sk_(?:sbox_)?(?<random>[a-z2-7]{26})[a-z2-7*#$=](?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    gate: "sk_(sbox_)?[a-z2-7]{26}",
    validate: ({ secret, groups }) => ({
      severity: secret.startsWith("sk_sbox_") ? "medium" : "high",
      confidence: /\d.*\d/.test(groups.random ?? "") ? 1 : 0.9,
    }),
    source: "https://www.checkout.com/docs/developer-resources/api/api-authentication",
    revoke: "https://dashboard.checkout.com/developers/keys",

    example: (random) => [
      `CHECKOUT_SECRET_KEY=sk_sbox_${random.of("abcdefghijklmnopqrstuvwxyz234567", 24)}3k7`,
      `secret: "sk_${random.of("abcdefghijklmnopqrstuvwxyz234567", 24)}5x4"`,
    ],
  }),
  defineRule({
    id: "checkout-older-secret-key",
    provider: "checkout",
    title: "Checkout.com secret key of the older form",
    severity: "high",
    anchors: ["sk_"],
    gate: "sk_[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])sk_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.checkout.com/docs/developer-resources/api/api-authentication",
    revoke: "https://dashboard.checkout.com/developers/keys",
    example: (random) => [`CHECKOUT_API_KEY=sk_${random.uuid()}`, `"token": "sk_${random.uuid()}"`],
  }),
];
