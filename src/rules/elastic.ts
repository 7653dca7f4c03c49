import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.elastic.co/docs/deploy-manage/api-keys";
const REVOKE = "https://cloud.elastic.co/account/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "elastic-cloud-api-key",
    provider: "elastic",
    title: "Elastic Cloud API key",
    severity: "high",
    anchors: ["essu_"],
    gate: "essu_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])essu_[0-9A-Za-z_-]{40,160}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ELASTIC_CLOUD_API_KEY=essu_${random.base64url(60)}`,
      `"token": "essu_${random.base64url(60)}"`,
    ],
  }),
];
