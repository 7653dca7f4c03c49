import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://grafana.com/docs/grafana/latest/administration/service-accounts/";
const REVOKE = "https://grafana.com/orgs";

export const rules: readonly Rule[] = [
  defineRule({
    id: "grafana-api-key",
    provider: "grafana",
    title: "Grafana API key",
    severity: "high",
    anchors: ["eyjrijoi"],
    pattern: /(?<![0-9A-Za-z])eyJrIjoi[0-9A-Za-z+/]{60,400}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`GRAFANA_API_KEY=eyJrIjoi${random.base64(80)}`, `"token": "eyJrIjoi${random.base64(80)}"`],
  }),
  defineRule({
    id: "grafana-service-account-token",
    provider: "grafana",
    title: "Grafana service account token",
    severity: "high",
    anchors: ["glsa_"],
    gate: "glsa_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `GRAFANA_SERVICE_ACCOUNT_TOKEN=glsa_${random.base62(32)}_${random.hex(8)}`,
      `"token": "glsa_${random.base62(32)}_${random.hex(8)}"`,
    ],
  }),
  defineRule({
    id: "grafana-cloud-policy-token",
    provider: "grafana",
    title: "Grafana Cloud access policy token",
    severity: "high",
    anchors: ["glc_"],
    gate: "glc_[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])glc_[0-9A-Za-z+/]{32,400}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`GRAFANA_CLOUD_POLICY_TOKEN=glc_${random.base64(52)}`, `"token": "glc_${random.base64(52)}"`],
  }),
];
