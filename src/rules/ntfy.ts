import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.ntfy.sh/config/#access-tokens";
const REVOKE = "https://ntfy.sh/account";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ntfy-access-token",
    provider: "ntfy",
    title: "ntfy access token",
    severity: "medium",
    anchors: ["tk_"],
    gate: "tk_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])tk_[0-9a-z]{29}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NTFY_ACCESS_TOKEN=tk_${random.base36(29)}`, `"token": "tk_${random.base36(29)}"`],
  }),
];
