import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "relace-ai-api-key",
    provider: "relace-ai",
    title: "Relace API key",
    severity: "high",
    anchors: ["rlc-"],
    gate: "rlc-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])rlc-[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.relace.ai",
    revoke: "https://app.relace.ai",
    example: (random) => [`RELACE_AI_API_KEY=rlc-${random.base62(44)}`, `"token": "rlc-${random.base62(44)}"`],
  }),
];
