import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "depot-dev-token",
    provider: "depot-dev",
    title: "Depot project token",
    severity: "high",
    anchors: ["depot_project_"],
    pattern: /(?<![0-9A-Za-z])depot_project_[0-9A-Za-z]{40,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://depot.dev/docs/cli/authentication",
    revoke: "https://depot.dev/settings",
    example: (random) => [
      `DEPOT_TOKEN=depot_project_${random.base62(60)}`,
      `"token": "depot_project_${random.base62(60)}"`,
    ],
  }),
  defineRule({
    id: "depot-dev-organization-token",
    provider: "depot-dev",
    title: "Depot organization token",
    severity: "high",
    anchors: ["depot_org_"],
    pattern: /(?<![0-9A-Za-z])depot_org_[0-9A-Za-z]{40,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://depot.dev/docs/cli/authentication",
    revoke: "https://depot.dev/settings",
    example: (random) => [`DEPOT_TOKEN=depot_org_${random.base62(60)}`, `"token": "depot_org_${random.base62(60)}"`],
  }),
];
