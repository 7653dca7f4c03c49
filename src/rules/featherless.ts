import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://featherless.ai/docs";
const REVOKE = "https://featherless.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "featherless-api-key",
    provider: "featherless",
    title: "Featherless API key",
    severity: "medium",
    anchors: ["rc_"],
    gate: "rc_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])rc_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FEATHERLESS_API_KEY=rc_${random.hex(64)}`, `"token": "rc_${random.hex(64)}"`],
  }),
];
