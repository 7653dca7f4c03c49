import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.daytona.io/docs";
const REVOKE = "https://app.daytona.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "daytona-api-key",
    provider: "daytona",
    title: "Daytona API key",
    severity: "high",
    anchors: ["dtn_"],
    gate: "dtn_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])dtn_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DAYTONA_API_KEY=dtn_${random.hex(64)}`, `"token": "dtn_${random.hex(64)}"`],
  }),
];
