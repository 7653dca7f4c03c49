import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "thingsboard-device-token",
    provider: "thingsboard",
    title: "ThingsBoard device access token",
    severity: "medium",
    anchors: ["/telemetry", "/attributes"],
    gate: "/api/v1/[0-9A-Za-z]{20}/",
    pattern: /\/api\/v1\/(?<secret>[0-9A-Za-z]{20})\/(?:telemetry|attributes)(?![0-9A-Za-z])/,
    reach: [40, 20],
    validate: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
    source: "https://thingsboard.io/docs/reference/http-api/",
    revoke: "https://thingsboard.cloud",
    example: (random) => `http://thingsboard.example.net/api/v1/${random.base62(18)}7k/telemetry`,
    nearMiss: () => ["http://example.net/api/v1/devicesAndAllTheirs/telemetry"],
  }),
];
