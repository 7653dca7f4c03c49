import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.infracost.io/docs/";
const REVOKE = "https://dashboard.infracost.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "infracost-api-token",
    provider: "infracost",
    title: "Infracost API token",
    severity: "medium",
    anchors: ["ico-"],
    gate: "ico-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z._-])ico-[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `INFRACOST_API_TOKEN=ico-${random.base62(32)}`,
  }),
];
