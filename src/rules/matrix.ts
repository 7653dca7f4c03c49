import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://spec.matrix.org/latest/client-server-api/#client-authentication";
const REVOKE = "https://matrix.org";

export const rules: readonly Rule[] = [
  defineRule({
    id: "matrix-access-token",
    provider: "matrix",
    title: "Matrix (Synapse) access token",
    severity: "high",
    anchors: ["syt_"],
    gate: "syt_[0-9A-Za-z_-]{4}",
    pattern: /(?<![0-9A-Za-z])syt_[0-9A-Za-z_-]{4,80}_[0-9A-Za-z]{20}_[0-9A-Za-z]{6}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MATRIX_ACCESS_TOKEN=syt_${random.base64url(24)}_${random.base62(20)}_${random.base62(6)}`,
      `"token": "syt_${random.base64url(24)}_${random.base62(20)}_${random.base62(6)}"`,
    ],
  }),
];
