import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.aftership.com/docs";
const REVOKE = "https://admin.aftership.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "aftership-api-key",
    provider: "aftership",
    title: "AfterShip API key",
    severity: "high",
    anchors: ["asat_"],
    gate: "asat_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])asat_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`AFTERSHIP_API_KEY=asat_${random.hex(32)}`, `"token": "asat_${random.hex(32)}"`],
  }),
];
