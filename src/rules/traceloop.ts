import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.traceloop.com/docs";
const REVOKE = "https://app.traceloop.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "traceloop-api-key",
    provider: "traceloop",
    title: "Traceloop API key",
    severity: "medium",
    anchors: ["tl_"],
    gate: "tl_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])tl_[0-9a-f]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`TRACELOOP_API_KEY=tl_${random.hex(48)}`, `"token": "tl_${random.hex(48)}"`],
  }),
];
