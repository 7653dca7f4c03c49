import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "rainforest-pay-api-key",
    provider: "rainforest-pay",
    title: "Rainforest API key",
    severity: "critical",
    anchors: ["apikey_"],
    pattern: /(?<![0-9A-Za-z])apikey_[0-9a-f]{32,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.rainforestpay.com",
    revoke: "https://docs.rainforestpay.com",
    example: (random) => [`RAINFOREST_PAY_API_KEY=apikey_${random.hex(48)}`, `"token": "apikey_${random.hex(48)}"`],
  }),
];
