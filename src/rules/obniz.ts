import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://obniz.com/doc";
const REVOKE = "https://obniz.com/console";

export const rules: readonly Rule[] = [
  defineRule({
    id: "obniz-token",
    provider: "obniz",
    title: "obniz API token",
    severity: "medium",
    anchors: ["obniz_"],
    pattern: /(?<![0-9A-Za-z])obniz_[0-9A-Za-z_-]{40,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`OBNIZ_TOKEN=obniz_${random.base64url(52)}`, `"token": "obniz_${random.base64url(52)}"`],
  }),
];
