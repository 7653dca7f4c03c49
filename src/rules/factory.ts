import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "factory-api-key",
    provider: "factory",
    title: "Factory API key",
    severity: "high",
    anchors: ["fk-"],
    pattern: /(?<![0-9A-Za-z])fk-[0-9A-Za-z_-]{40,120}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    gate: "fk-[0-9A-Za-z_-]{40}",
    // Foreign keys and the like are words.
    validate: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && looksRandom(secret.slice(3)),
    source: "https://docs.factory.ai/",
    revoke: "https://app.factory.ai/settings/api-keys",

    example: (random) => [`FACTORY_API_KEY=fk-${random.base62(60)}`],
  }),
];
