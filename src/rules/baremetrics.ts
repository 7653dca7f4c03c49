import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.baremetrics.com/";
const REVOKE = "https://app.baremetrics.com/settings/api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "baremetrics-live-key",
    provider: "baremetrics",
    title: "Baremetrics live API key",
    severity: "medium",
    anchors: ["lk_"],
    gate: "lk_[0-9A-Za-z]{16}",
    pattern: /(?<![0-9A-Za-z])lk_[0-9A-Za-z]{16,24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`BAREMETRICS_LIVE_KEY=lk_${random.base62(20)}`, `"token": "lk_${random.base62(20)}"`],
  }),
];
