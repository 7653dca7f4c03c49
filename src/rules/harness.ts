import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.harness.io/docs/platform/automation/api/api-quickstart";
const REVOKE = "https://app.harness.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "harness-personal-token",
    provider: "harness",
    title: "Harness personal access token",
    severity: "high",
    anchors: ["pat."],
    gate: "pat\\.[0-9A-Za-z_-]{22}\\.[0-9A-Za-z]{24}\\.[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])pat\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HARNESS_PERSONAL_TOKEN=pat.${random.base64url(22)}.${random.base62(24)}.${random.base62(20)}`,
      `"token": "pat.${random.base64url(22)}.${random.base62(24)}.${random.base62(20)}"`,
    ],
  }),
  defineRule({
    id: "harness-service-token",
    provider: "harness",
    title: "Harness service account token",
    severity: "high",
    anchors: ["sat."],
    gate: "sat\\.[0-9A-Za-z_-]{22}\\.[0-9A-Za-z]{24}\\.[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])sat\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HARNESS_SERVICE_TOKEN=sat.${random.base64url(22)}.${random.base62(24)}.${random.base62(20)}`,
      `"token": "sat.${random.base64url(22)}.${random.base62(24)}.${random.base62(20)}"`,
    ],
  }),
];
