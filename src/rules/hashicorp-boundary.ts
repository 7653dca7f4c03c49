import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "hashicorp-boundary-auth-token",
    provider: "hashicorp-boundary",
    title: "HashiCorp Boundary auth token",
    severity: "high",
    anchors: ["at_"],
    gate: "at_[0-9A-Za-z]{10}_s1[1-9A-HJ-NP-Za-km-z]{24}",
    pattern: /(?<![0-9A-Za-z])at_[0-9A-Za-z]{10}_s1[1-9A-HJ-NP-Za-km-z]{40,200}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developer.hashicorp.com/boundary/docs/concepts/auth-tokens",
    revoke: "https://developer.hashicorp.com/boundary/docs/concepts/auth-tokens",
    example: (random) => [
      `BOUNDARY_TOKEN=at_${random.base62(10)}_s1${random.of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 120)}`,
      `"token": "at_${random.base62(10)}_s1${random.of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 120)}"`,
    ],
  }),
];
