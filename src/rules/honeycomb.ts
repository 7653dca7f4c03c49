import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.honeycomb.io/configure/environments/manage-api-keys/";
const REVOKE = "https://ui.honeycomb.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "honeycomb-ingest-key",
    provider: "honeycomb",
    title: "Honeycomb ingest key",
    severity: "medium",
    anchors: ["hcaik_"],
    pattern: /(?<![0-9A-Za-z])hcaik_[0-9a-z]{58}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HONEYCOMB_INGEST_KEY=hcaik_${random.base36(58)}`, `"token": "hcaik_${random.base36(58)}"`],
  }),
  defineRule({
    id: "honeycomb-management-key",
    provider: "honeycomb",
    title: "Honeycomb management key",
    severity: "high",
    anchors: ["hcamk_"],
    pattern: /(?<![0-9A-Za-z])hcamk_[0-9a-z]{58}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HONEYCOMB_MANAGEMENT_KEY=hcamk_${random.base36(58)}`,
      `"token": "hcamk_${random.base36(58)}"`,
    ],
  }),
];
