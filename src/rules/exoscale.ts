import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://community.exoscale.com/documentation/iam/";
const REVOKE = "https://portal.exoscale.com/iam/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "exoscale-api-key",
    provider: "exoscale",
    title: "Exoscale API key id",
    severity: "medium",
    anchors: ["exo"],
    gate: "EXO[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])EXO[0-9A-Za-z]{24,30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`EXOSCALE_API_KEY=EXO${random.hex(24)}`, `"token": "EXO${random.hex(24)}"`],
  }),
];
