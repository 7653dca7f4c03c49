import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.coderabbit.ai";
const REVOKE = "https://app.coderabbit.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "coderabbit-api-key",
    provider: "coderabbit",
    title: "CodeRabbit API key",
    severity: "medium",
    anchors: ["cr-"],
    gate: "cr-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])cr-[0-9a-f]{50,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CODERABBIT_API_KEY=cr-${random.hex(57)}`, `"token": "cr-${random.hex(57)}"`],
  }),
];
