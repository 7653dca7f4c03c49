import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "edgedb-secret-key",
    provider: "edgedb-cloud",
    title: "EdgeDB or Gel Cloud secret key",
    severity: "high",
    anchors: ["nbwt_", "nbwt1_", "edbt_", "edbt1_"],
    pattern: /(?<![0-9A-Za-z])(?:nbw|edb)t1?_[0-9A-Za-z_-]{30,400}(?:\.[0-9A-Za-z_-]{10,1200}){0,2}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://docs.geldata.com/cloud",
    revoke: "https://cloud.geldata.com",
    example: (random) => [
      `EDGEDB_SECRET_KEY=nbwt1_eyJ${random.base64url(40)}.${random.base64url(120)}.${random.base64url(86)}`,
      `nbwt_${random.base64url(86)}`,
    ],
  }),
];
