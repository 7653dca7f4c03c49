import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "bitget-api-key",
    provider: "bitget",
    title: "Bitget API key",
    severity: "high",
    anchors: ["bg_"],
    gate: "bg_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])bg_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.bitget.com/api-doc/common/quick-start",
    revoke: "https://www.bitget.com/account/newapi",
    example: (random) => [`BITGET_API_KEY=bg_${random.hex(32)}`, `"token": "bg_${random.hex(32)}"`],
  }),
];
