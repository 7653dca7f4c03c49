import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "steel-api-key",
    provider: "steel",
    title: "Steel API key",
    severity: "medium",
    anchors: ["ste-"],
    gate: "ste-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ste-[0-9A-Za-z]{30,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.steel.dev",
    revoke: "https://app.steel.dev/settings/api-keys",
    example: (random) => [`STEEL_API_KEY=ste-${random.base62(55)}`, `"token": "ste-${random.base62(55)}"`],
  }),
];
