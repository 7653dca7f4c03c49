import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api";
const REVOKE = "https://cockroachlabs.cloud";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cockroach-api-key",
    provider: "cockroach",
    title: "CockroachDB Cloud API key",
    severity: "high",
    anchors: ["ccdb1_"],
    pattern: /(?<![0-9A-Za-z])CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `COCKROACH_API_KEY=CCDB1_${random.base62(22)}_${random.base62(40)}`,
      `"token": "CCDB1_${random.base62(22)}_${random.base62(40)}"`,
    ],
  }),
];
