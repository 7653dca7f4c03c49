import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "jigsawstack-secret-key",
    provider: "jigsawstack",
    title: "JigsawStack secret key",
    severity: "high",
    anchors: ["sk_"],
    gate: "sk_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])sk_[0-9a-f]{128}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://jigsawstack.com/docs",
    revoke: "https://jigsawstack.com/dashboard",
    example: (random) => [`JIGSAWSTACK_API_KEY=sk_${random.hex(128)}`, `"token": "sk_${random.hex(128)}"`],
  }),
];
