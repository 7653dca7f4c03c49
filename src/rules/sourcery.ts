import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sourcery-token",
    provider: "sourcery",
    title: "Sourcery token",
    severity: "medium",
    anchors: ["user_"],
    gate: "user_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])user_[0-9A-Za-z]{40,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://docs.sourcery.ai",
    revoke: "https://app.sourcery.ai",
    example: (random) => [`SOURCERY_API_KEY=user_${random.base62(52)}`, `"token": "user_${random.base62(52)}"`],
  }),
];
