import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.mixedbread.com/docs";
const REVOKE = "https://www.mixedbread.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mixedbread-api-key",
    provider: "mixedbread",
    title: "Mixedbread API key",
    severity: "medium",
    anchors: ["mxb_"],
    gate: "mxb_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])mxb_[0-9A-Za-z]{40,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MIXEDBREAD_API_KEY=mxb_${random.base62(50)}`, `"token": "mxb_${random.base62(50)}"`],
  }),
];
