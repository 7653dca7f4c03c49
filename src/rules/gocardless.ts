import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.gocardless.com/api-reference/";
const REVOKE = "https://manage.gocardless.com/developers/access-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "gocardless-live-token",
    provider: "gocardless",
    title: "GoCardless live access token",
    severity: "critical",
    anchors: ["live_"],
    gate: "live_[0-9A-Za-z_=-]{24}",
    pattern: /(?<![0-9A-Za-z])live_[0-9A-Za-z_=-]{40}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`GOCARDLESS_LIVE_TOKEN=live_${random.base62(40)}`, `"token": "live_${random.base62(40)}"`],
  }),
];
