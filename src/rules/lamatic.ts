import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lamatic-api-key",
    provider: "lamatic-ai",
    title: "Lamatic API key",
    severity: "medium",
    anchors: ["lt-"],
    gate: "lt-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])lt-[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://lamatic.ai/docs",
    revoke: "https://studio.lamatic.ai",
    example: (random) => [`LAMATIC_AI_API_KEY=lt-${random.hex(32)}`, `"token": "lt-${random.hex(32)}"`],
  }),
];
