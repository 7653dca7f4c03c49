import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://healthchecks.io/docs/api/";
const REVOKE = "https://healthchecks.io/accounts/profile/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "healthchecks-api-key",
    provider: "healthchecks",
    title: "Healthchecks.io API key",
    severity: "medium",
    anchors: ["hcw_"],
    gate: "hcw_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])hcw_[0-9A-Za-z]{28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HEALTHCHECKS_API_KEY=hcw_${random.base62(28)}`, `"token": "hcw_${random.base62(28)}"`],
  }),
  defineRule({
    id: "healthchecks-read-key",
    provider: "healthchecks",
    title: "Healthchecks read-only API key",
    severity: "medium",
    anchors: ["hcr_"],
    gate: "hcr_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])hcr_[0-9A-Za-z]{28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://healthchecks.io/docs/api/",
    revoke: "https://healthchecks.io",
    example: (random) => [`HEALTHCHECKS_API_KEY=hcr_${random.base62(28)}`, `"token": "hcr_${random.base62(28)}"`],
  }),
];
