import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "hyperbrowser-api-key",
    provider: "hyperbrowser",
    title: "Hyperbrowser API key",
    severity: "high",
    anchors: ["hb_"],
    pattern: /(?<![0-9A-Za-z])hb_[0-9a-f]{26,34}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "hb_[0-9a-f]{26}",
    source: "https://docs.hyperbrowser.ai/",
    revoke: "https://app.hyperbrowser.ai",

    example: (random) => [`HYPERBROWSER_API_KEY=hb_${random.hex(28)}`],
  }),
];
