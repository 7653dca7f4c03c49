import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "apollo-graphos-user-key",
    provider: "apollo-graphos",
    title: "Apollo GraphOS user API key",
    severity: "high",
    anchors: ["user:gh."],
    pattern: /(?<![0-9A-Za-z])user:gh\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9A-Za-z_-]{22}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
    revoke: "https://studio.apollographql.com/user-settings/api-keys",
    example: (random) => [
      `APOLLO_KEY=user:gh.${random.uuid()}:${random.base64url(22)}`,
      `"token": "user:gh.${random.uuid()}:${random.base64url(22)}"`,
    ],
  }),
  defineRule({
    id: "apollo-graphos-graph-key",
    provider: "apollo-graphos",
    title: "Apollo GraphOS graph API key",
    severity: "high",
    anchors: ["service:"],
    gate: "service:[0-9A-Za-z_-]{2,64}:[0-9A-Za-z_-]{22}",
    pattern: /(?<![0-9A-Za-z])service:[0-9A-Za-z_-]{2,64}:(?<random>[0-9A-Za-z_-]{22})(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ groups }) => looksRandom(groups.random ?? "") || /(?:\d.*){3}/.test(groups.random ?? ""),
    source: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
    revoke: "https://studio.apollographql.com",
    nearMiss: () => ["service:payments:handle-incoming-order"],
    example: (random) => `APOLLO_KEY=service:my-graph:${random.base62(11)}9x7${random.base62(8)}`,
  }),
];
