import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "unleash-api-token",
    provider: "unleash-hosted",
    title: "Unleash API token",
    severity: "medium",
    anchors: ["development.", "production.", "staging.", "test."],
    gate: ":(development|production|staging|test)\\.[0-9a-f]{56}",
    pattern:
      /(?<![0-9A-Za-z])(?:\*|\[\]|[0-9A-Za-z_-]{1,60}):(?:development|production|staging|test)\.[0-9a-f]{56}(?![0-9A-Za-z])/,
    reach: [64, 80],
    source: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
    revoke: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
    example: (random) => [
      `UNLEASH_API_TOKEN=*:production.${random.hex(56)}`,
      `Authorization: default:development.${random.hex(56)}`,
    ],
  }),
  defineRule({
    id: "unleash-personal-token",
    provider: "unleash-hosted",
    title: "Unleash personal access token",
    severity: "high",
    anchors: ["user:"],
    gate: "user:[0-9a-f]{56}",
    pattern: /(?<![0-9A-Za-z_-])user:[0-9a-f]{56}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
    revoke: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
    example: (random) => [`UNLEASH_PAT=user:${random.hex(56)}`, `Authorization: user:${random.hex(56)}`],
  }),
];
