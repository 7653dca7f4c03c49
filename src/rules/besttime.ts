import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "besttime-private-key",
    provider: "besttime",
    title: "BestTime private API key",
    severity: "medium",
    anchors: ["pri_"],
    gate: "pri_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])pri_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://documentation.besttime.app",
    revoke: "https://besttime.app/api/v1/home",
    example: (random) => [`BESTTIME_API_KEY=pri_${random.hex(32)}`, `"token": "pri_${random.hex(32)}"`],
  }),
];
