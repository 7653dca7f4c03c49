import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://e2b.dev/docs";
const REVOKE = "https://e2b.dev/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "e2b-api-key",
    provider: "e2b",
    title: "E2B API key",
    severity: "high",
    anchors: ["e2b_"],
    gate: "e2b_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])e2b_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`E2B_API_KEY=e2b_${random.hex(40)}`, `"token": "e2b_${random.hex(40)}"`],
  }),
];
