import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "paseto-token",
    provider: "paseto-format",
    title: "PASETO token or key",
    severity: "medium",
    anchors: [".local.", ".public.", ".secret.", ".local-wrap.", ".secret-wrap.", ".secret-pw.", ".local-pw."],
    gate: "v1\\.local|v1\\.public|v1\\.secret|v2\\.local|v2\\.public|v2\\.secret|v3\\.local|v3\\.public|v3\\.secret|v4\\.local|v4\\.public|v4\\.secret",
    pattern:
      /(?<![0-9A-Za-z])v[1-4]\.(?:(?:local|secret)(?:-wrap|-pw)?|public)\.(?:pie\.)?[0-9A-Za-z_-]{64,2000}(?:\.[0-9A-Za-z_-]{2,400})?(?![0-9A-Za-z_-])/,
    reach: [4, 2500],
    // Keys are graver than tokens. A public key has 43 characters.
    validate: ({ secret }) => (/^v\d\.(?:secret|local-)/.test(secret) ? { severity: "critical" } : true),
    source: "https://github.com/paseto-standard/paseto-spec",
    revoke: "https://github.com/paseto-standard/paseto-spec",
    example: (random) => [
      `Authorization: Bearer v4.local.${random.base64url(160)}`,
      `token=v2.public.${random.base64url(180)}.${random.base64url(30)}`,
      `v4.secret.${random.base64url(86)}`,
    ],
  }),
];
