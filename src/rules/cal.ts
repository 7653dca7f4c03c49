import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://cal.com/docs";
const REVOKE = "https://app.cal.com/settings/developer/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cal-api-key",
    provider: "cal",
    title: "Cal.com API key",
    severity: "medium",
    anchors: ["cal_live_"],
    pattern: /(?<![0-9A-Za-z])cal_live_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CAL_API_KEY=cal_live_${random.hex(32)}`, `"token": "cal_live_${random.hex(32)}"`],
  }),
  defineRule({
    id: "cal-test-key",
    provider: "cal",
    title: "Cal.com API key of a self-hosted or test instance",
    severity: "medium",
    anchors: ["cal_"],
    gate: "cal_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])cal_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://cal.com/docs/api-reference/v1/authentication",
    revoke: "https://app.cal.com/settings/developer/api-keys",
    example: (random) => [`CAL_API_KEY=cal_${random.hex(32)}`, `"token": "cal_${random.hex(32)}"`],
  }),
];
