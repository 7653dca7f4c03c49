import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.mongodb.com/docs/atlas/configure-api-access/";
const REVOKE = "https://cloud.mongodb.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mongodb-atlas-service-account-secret",
    provider: "mongodb-atlas",
    title: "MongoDB Atlas service account secret",
    severity: "critical",
    anchors: ["mdb_sa_sk_"],
    pattern: /(?<![0-9A-Za-z])mdb_sa_sk_[0-9A-Za-z_-]{40}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MONGODB_ATLAS_SERVICE_ACCOUNT_SECRET=mdb_sa_sk_${random.base64url(40)}`,
      `"token": "mdb_sa_sk_${random.base64url(40)}"`,
    ],
  }),
  defineRule({
    id: "mongodb-atlas-service-account-id",
    provider: "mongodb-atlas",
    title: "MongoDB Atlas service account id",
    severity: "low",
    anchors: ["mdb_sa_id_"],
    pattern: /(?<![0-9A-Za-z])mdb_sa_id_[0-9a-f]{24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `MONGODB_ATLAS_SERVICE_ACCOUNT_ID=mdb_sa_id_${random.hex(24)}`,
  }),
];
