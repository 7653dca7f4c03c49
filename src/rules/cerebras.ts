import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://inference-docs.cerebras.ai";
const REVOKE = "https://cloud.cerebras.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cerebras-api-key",
    provider: "cerebras",
    title: "Cerebras API key",
    severity: "high",
    anchors: ["csk-"],
    gate: "csk-[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])csk-[0-9a-z]{40,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CEREBRAS_API_KEY=csk-${random.base36(52)}`, `"token": "csk-${random.base36(52)}"`],
  }),
];
