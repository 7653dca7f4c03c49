import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "literalai-api-key",
    provider: "literalai",
    title: "Literal AI API key",
    severity: "medium",
    anchors: ["lsk_"],
    gate: "lsk_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])lsk_[0-9A-Za-z]{36,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.literalai.com",
    revoke: "https://cloud.getliteral.ai",
    example: (random) => [`LITERALAI_API_KEY=lsk_${random.base62(50)}`, `"token": "lsk_${random.base62(50)}"`],
  }),
];
