import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.honeycomb.io/configure/environments/manage-api-keys/";
const REVOKE = "https://ui.honeycomb.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "honeycomb-ingest-key",
    provider: "honeycomb",
    title: "Honeycomb ingest key",
    severity: "medium",
    // The third letter is the region, the fifth tells environments from the older data sets.
    anchors: ["hcaik_", "hcaic_", "hcbik_", "hcbic_"],
    pattern: /(?<![0-9A-Za-z])hc[ab]i[ck]_[0-9a-z]{58}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HONEYCOMB_INGEST_KEY=hcaik_${random.base36(58)}`,
      `x-honeycomb-team: hcbic_${random.base36(58)}`,
      `"token": "hcaik_${random.base36(58)}"`,
    ],
  }),
  defineRule({
    id: "honeycomb-management-key",
    provider: "honeycomb",
    title: "Honeycomb management key",
    severity: "high",
    anchors: ["hcamk_", "hcbmk_"],
    pattern: /(?<![0-9A-Za-z])hc[ab]mk_[0-9a-z]{58}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HONEYCOMB_MANAGEMENT_KEY=hcamk_${random.base36(58)}`,
      `"token": "hcamk_${random.base36(58)}"`,
    ],
  }),
  defineRule({
    id: "honeycomb-configuration-key",
    provider: "honeycomb",
    title: "Honeycomb configuration key",
    severity: "high",
    anchors: ["hcalk_", "hcblk_"],
    pattern: /(?<![0-9A-Za-z])hc[ab]lk_[0-9a-z]{58}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `HONEYCOMB_CONFIGURATION_KEY=hcalk_${random.base36(58)}`,
  }),
];
