import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "trieve-api-key",
    provider: "trieve",
    title: "Trieve API key",
    severity: "medium",
    anchors: ["tr-"],
    gate: "tr-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])tr-[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://docs.trieve.ai",
    revoke: "https://dashboard.trieve.ai",
    example: (random) => [`TRIEVE_API_KEY=tr-${random.base62(32)}`, `"token": "tr-${random.base62(32)}"`],
  }),
];
