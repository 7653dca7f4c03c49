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
  defineRule({
    id: "matrix-authentication-token",
    provider: "matrix",
    title: "Matrix Authentication Service access token",
    severity: "high",
    anchors: ["mat_"],
    gate: "mat_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])mat_[0-9A-Za-z]{30}_[0-9A-Za-z]{6}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://element-hq.github.io/matrix-authentication-service/",
    revoke: "https://app.element.io",
    example: (random) => [
      `MATRIX_API_KEY=mat_${random.base62(30)}_${random.base62(6)}`,
      `"token": "mat_${random.base62(30)}_${random.base62(6)}"`,
    ],
  }),
  defineRule({
    id: "matrix-compatibility-token",
    provider: "matrix",
    title: "Matrix Authentication Service compatibility token",
    severity: "high",
    anchors: ["mct_"],
    gate: "mct_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])mct_[0-9A-Za-z]{30}_[0-9A-Za-z]{6}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://element-hq.github.io/matrix-authentication-service/",
    revoke: "https://app.element.io",
    example: (random) => [
      `MATRIX_API_KEY=mct_${random.base62(30)}_${random.base62(6)}`,
      `"token": "mct_${random.base62(30)}_${random.base62(6)}"`,
    ],
  }),
];
