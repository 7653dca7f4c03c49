import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "crossmint-server-key",
    provider: "crossmint",
    title: "Crossmint server API key",
    severity: "critical",
    anchors: ["sk_production_"],
    pattern: /(?<![0-9A-Za-z])sk_production_[0-9A-Za-z]{24,240}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(14)),
    source: "https://docs.crossmint.com/introduction/platform/api-keys/overview",
    revoke: "https://www.crossmint.com/console/projects/apiKeys",
    example: (random) => [
      `CROSSMINT_API_KEY=sk_production_${random.base62(132)}`,
      `"token": "sk_production_${random.base62(132)}"`,
    ],
  }),
  defineRule({
    id: "crossmint-staging-key",
    provider: "crossmint",
    title: "Crossmint staging API key",
    severity: "medium",
    anchors: ["sk_staging_"],
    pattern: /(?<![0-9A-Za-z])sk_staging_[0-9A-Za-z]{24,240}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(11)),
    source: "https://docs.crossmint.com/introduction/platform/api-keys/overview",
    revoke: "https://staging.crossmint.com/console/projects/apiKeys",
    example: (random) => [
      `CROSSMINT_API_KEY=sk_staging_${random.base62(132)}`,
      `"token": "sk_staging_${random.base62(132)}"`,
    ],
  }),
];
