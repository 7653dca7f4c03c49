import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "retell-api-key",
    provider: "retell",
    title: "Retell AI API key",
    severity: "high",
    anchors: ["key_"],
    pattern: /(?<![0-9A-Za-z])key_[0-9a-f]{28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "key_[0-9a-f]{28}",
    source: "https://docs.retellai.com/accounts/api-keys-overview",
    revoke: "https://dashboard.retellai.com/apiKey",

    example: (random) => [`RETELL_API_KEY=key_${random.hex(28)}`],
  }),
];
