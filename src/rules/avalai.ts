import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "avalai-api-key",
    provider: "avalai",
    title: "AvalAI API key",
    severity: "high",
    anchors: ["aa-"],
    gate: "aa-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])aa-[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://docs.avalai.ir",
    revoke: "https://chat.avalai.ir/platform/api-keys",
    example: (random) => [`AVALAI_API_KEY=aa-${random.base62(48)}`, `"token": "aa-${random.base62(48)}"`],
  }),
];
