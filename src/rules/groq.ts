import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://console.groq.com/docs/api-reference";
const REVOKE = "https://console.groq.com/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "groq-api-key",
    provider: "groq",
    title: "Groq API key",
    severity: "high",
    anchors: ["gsk_"],
    gate: "gsk_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])gsk_[0-9A-Za-z]{52}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`GROQ_API_KEY=gsk_${random.base62(52)}`, `"token": "gsk_${random.base62(52)}"`],
  }),
];
