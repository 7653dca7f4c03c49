import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tally-forms-api-key",
    provider: "tally-forms",
    title: "Tally API key",
    severity: "medium",
    anchors: ["tly-"],
    gate: "tly-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])tly-[0-9A-Za-z]{24,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://developers.tally.so/api-reference/api-keys",
    revoke: "https://tally.so/settings/api-keys",
    example: (random) => [`TALLY_FORMS_API_KEY=tly-${random.base62(36)}`, `"token": "tly-${random.base62(36)}"`],
  }),
];
