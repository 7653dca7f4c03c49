import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://turbopuffer.com/docs";
const REVOKE = "https://turbopuffer.com/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "turbopuffer-api-key",
    provider: "turbopuffer",
    title: "turbopuffer API key",
    severity: "high",
    anchors: ["tpuf_"],
    gate: "tpuf_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])tpuf_[0-9A-Za-z]{20,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`TURBOPUFFER_API_KEY=tpuf_${random.base62(40)}`, `"token": "tpuf_${random.base62(40)}"`],
  }),
];
