import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "snyk-token",
    provider: "snyk",
    title: "Snyk access token",
    severity: "high",
    anchors: ["snyk_uat.", "snyk_sat."],
    pattern: /(?<![0-9A-Za-z])snyk_[us]at\.[0-9a-f]{8}\.[0-9A-Za-z_.-]{50,240}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://docs.snyk.io/snyk-api/authentication-for-api",
    revoke: "https://app.snyk.io/account",

    example: (random) => [
      `SNYK_TOKEN=snyk_uat.${random.hex(8)}.${random.base64url(88)}`,
      `snyk_sat.${random.hex(8)}.${random.base62(60)}.${random.base62(40)}`,
    ],
  }),
];
