import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dagster-plus-agent-token",
    provider: "dagster-plus",
    title: "Dagster+ agent token",
    severity: "high",
    anchors: ["agent:"],
    gate: "agent:[0-9A-Za-z_-]{2}",
    pattern: /(?<![0-9A-Za-z])agent:[0-9A-Za-z_-]{2,40}:[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.dagster.io/deployment/dagster-plus/management/tokens",
    revoke: "https://dagster.cloud",
    example: (random) => [
      `DAGSTER_CLOUD_API_TOKEN=agent:${random.base64url(21)}:${random.hex(32)}`,
      `"token": "agent:${random.base64url(21)}:${random.hex(32)}"`,
    ],
  }),
];
