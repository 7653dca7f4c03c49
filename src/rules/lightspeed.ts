import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://x-series-api.lightspeedhq.com/docs/authorization";
const REVOKE = "https://x-series-api.lightspeedhq.com/docs/authorization";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lightspeed-personal-token",
    provider: "lightspeed",
    title: "Lightspeed Retail personal token",
    severity: "high",
    anchors: ["lsxs_pt_"],
    pattern: /(?<![0-9A-Za-z])lsxs_pt_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LIGHTSPEED_PERSONAL_TOKEN=lsxs_pt_${random.base62(32)}`,
      `"token": "lsxs_pt_${random.base62(32)}"`,
    ],
  }),
];
