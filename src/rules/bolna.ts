import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "bolna-api-key",
    provider: "bolna-ai",
    title: "Bolna API key",
    severity: "medium",
    anchors: ["bn-"],
    gate: "bn-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])bn-[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.bolna.ai/docs",
    revoke: "https://platform.bolna.ai/developers",
    example: (random) => [`BOLNA_AI_API_KEY=bn-${random.hex(32)}`, `"token": "bn-${random.hex(32)}"`],
  }),
];
