import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "increase-production-key",
    provider: "increase",
    title: "Increase production API key",
    severity: "critical",
    anchors: ["production_key_"],
    pattern: /(?<![0-9A-Za-z])production_key_[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(15)),
    source: "https://increase.com/documentation/api",
    revoke: "https://dashboard.increase.com/developers/api_keys",
    example: (random) => [
      `INCREASE_API_KEY=production_key_${random.base62(44)}`,
      `"token": "production_key_${random.base62(44)}"`,
    ],
  }),
  defineRule({
    id: "increase-sandbox-key",
    provider: "increase",
    title: "Increase sandbox API key",
    severity: "medium",
    anchors: ["sandbox_key_"],
    pattern: /(?<![0-9A-Za-z])sandbox_key_[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(12)),
    source: "https://increase.com/documentation/api",
    revoke: "https://dashboard.increase.com/developers/api_keys",
    example: (random) => [
      `INCREASE_API_KEY=sandbox_key_${random.base62(44)}`,
      `"token": "sandbox_key_${random.base62(44)}"`,
    ],
  }),
];
