import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.brex.com";
const REVOKE = "https://dashboard.brex.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "brex-user-token",
    provider: "brex",
    title: "Brex user token",
    severity: "critical",
    anchors: ["bxt_"],
    gate: "bxt_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])bxt_[0-9A-Za-z]{60,90}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`BREX_USER_TOKEN=bxt_${random.base62(75)}`, `"token": "bxt_${random.base62(75)}"`],
  }),
];
