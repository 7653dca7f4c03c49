import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "neverbounce-api-key",
    provider: "neverbounce",
    title: "NeverBounce API key",
    severity: "medium",
    anchors: ["private_"],
    pattern: /(?<![0-9A-Za-z])private_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developers.neverbounce.com",
    revoke: "https://app.neverbounce.com/apps",
    example: (random) => [`NEVERBOUNCE_API_KEY=private_${random.hex(32)}`, `"token": "private_${random.hex(32)}"`],
  }),
];
