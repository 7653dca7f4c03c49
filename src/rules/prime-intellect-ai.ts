import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "prime-intellect-ai-api-key",
    provider: "prime-intellect-ai",
    title: "Prime Intellect API key",
    severity: "high",
    anchors: ["pit_"],
    gate: "pit_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pit_[0-9A-Za-z]{40,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.primeintellect.ai/api-reference/api-keys",
    revoke: "https://app.primeintellect.ai/dashboard/tokens",
    example: (random) => [`PRIME_API_KEY=pit_${random.base62(60)}`, `"token": "pit_${random.base62(60)}"`],
  }),
];
