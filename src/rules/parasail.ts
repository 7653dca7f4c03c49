import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "parasail-api-key",
    provider: "parasail",
    title: "Parasail API key",
    severity: "high",
    anchors: ["psk-parasail-"],
    pattern: /(?<![0-9A-Za-z])psk-parasail-[0-9A-Za-z_-]{16,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://docs.parasail.io/",
    revoke: "https://www.saas.parasail.io/keys",

    example: (random) => [`PARASAIL_API_KEY=psk-parasail-${random.base62(32)}`],
  }),
];
