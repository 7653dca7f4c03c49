import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "chunkr-api-key",
    provider: "chunkr",
    title: "Chunkr API key",
    severity: "medium",
    anchors: ["ch_"],
    gate: "ch_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ch_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://docs.chunkr.ai",
    revoke: "https://www.chunkr.ai/dashboard",
    example: (random) => [`CHUNKR_API_KEY=ch_${random.base62(40)}`, `"token": "ch_${random.base62(40)}"`],
  }),
];
