import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.mem0.ai";
const REVOKE = "https://app.mem0.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mem0-api-key",
    provider: "mem0",
    title: "Mem0 API key",
    severity: "medium",
    anchors: ["m0-"],
    gate: "m0-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])m0-[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MEM0_API_KEY=m0-${random.base62(40)}`, `"token": "m0-${random.base62(40)}"`],
  }),
];
