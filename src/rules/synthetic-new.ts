import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "synthetic-new-api-key",
    provider: "synthetic-new",
    title: "Synthetic API key",
    severity: "high",
    anchors: ["syn_"],
    gate: "syn_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])syn_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://dev.synthetic.new/docs",
    revoke: "https://synthetic.new",
    example: (random) => [`SYNTHETIC_NEW_API_KEY=syn_${random.hex(32)}`, `"token": "syn_${random.hex(32)}"`],
  }),
];
