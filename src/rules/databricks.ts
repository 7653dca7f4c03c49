import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.databricks.com/en/dev-tools/auth/pat.html";
const REVOKE = "https://accounts.cloud.databricks.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "databricks-personal-access-token",
    provider: "databricks",
    title: "Databricks personal access token",
    severity: "critical",
    anchors: ["dapi"],
    gate: "dapi[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])dapi[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DATABRICKS_PERSONAL_ACCESS_TOKEN=dapi${random.hex(32)}`, `"token": "dapi${random.hex(32)}"`],
  }),
  defineRule({
    id: "databricks-personal-access-token-suffixed",
    provider: "databricks",
    title: "Databricks personal access token",
    severity: "critical",
    anchors: ["dapi"],
    gate: "dapi[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])dapi[0-9a-f]{32}-\d(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DATABRICKS_PERSONAL_ACCESS_TOKEN_SUFFIXED=dapi${random.hex(32)}-${random.digits(1)}`,
      `"token": "dapi${random.hex(32)}-${random.digits(1)}"`,
    ],
  }),
  defineRule({
    id: "databricks-oauth-secret",
    provider: "databricks",
    title: "Databricks service principal secret",
    severity: "critical",
    anchors: ["dose"],
    gate: "dose[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])dose[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DATABRICKS_OAUTH_SECRET=dose${random.hex(32)}`, `"token": "dose${random.hex(32)}"`],
  }),
  defineRule({
    id: "databricks-identity-token",
    provider: "databricks",
    title: "Databricks identity-bound token",
    severity: "critical",
    anchors: ["dkea"],
    gate: "dkea[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])dkea[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    revoke: "https://accounts.cloud.databricks.com",
    example: (random) => [`DATABRICKS_TOKEN=dkea${random.hex(32)}`, `"token": "dkea${random.hex(32)}"`],
  }),
];
