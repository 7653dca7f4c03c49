import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "memberstack-sandbox-key",
    provider: "memberstack",
    title: "Memberstack sandbox secret key",
    severity: "medium",
    anchors: ["sk_sb_"],
    gate: "sk_sb_[0-9a-f]{20}",
    pattern: /(?<![0-9A-Za-z])sk_sb_[0-9a-f]{20}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developers.memberstack.com/admin-rest-api/overview",
    revoke: "https://app.memberstack.com",
    example: (random) => [`MEMBERSTACK_API_KEY=sk_sb_${random.hex(20)}`, `"token": "sk_sb_${random.hex(20)}"`],
  }),
];
