import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dbt-cloud-service-token",
    provider: "dbt",
    title: "dbt Cloud service token",
    severity: "high",
    anchors: ["dbtc_"],
    gate: "dbtc_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])dbtc_[0-9A-Za-z_-]{24,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens",
    revoke: "https://cloud.getdbt.com",
    example: (random) => [`DBT_CLOUD_TOKEN=dbtc_${random.base64url(52)}`, `"token": "dbtc_${random.base64url(52)}"`],
  }),
  defineRule({
    id: "dbt-cloud-personal-token",
    provider: "dbt",
    title: "dbt Cloud personal access token",
    severity: "high",
    anchors: ["dbtu_"],
    gate: "dbtu_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])dbtu_[0-9A-Za-z_-]{24,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens",
    revoke: "https://cloud.getdbt.com",
    example: (random) => [`DBT_CLOUD_TOKEN=dbtu_${random.base64url(52)}`, `"token": "dbtu_${random.base64url(52)}"`],
  }),
];
