import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "bland-api-key",
    provider: "bland",
    title: "Bland API key",
    severity: "high",
    anchors: ["org_"],
    gate: "org_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])org_[0-9a-f]{120,180}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.bland.ai",
    revoke: "https://app.bland.ai/dashboard/settings",
    example: (random) => [`BLAND_API_KEY=org_${random.hex(150)}`, `"token": "org_${random.hex(150)}"`],
  }),
];
