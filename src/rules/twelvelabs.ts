import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.twelvelabs.io";
const REVOKE = "https://playground.twelvelabs.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "twelvelabs-api-key",
    provider: "twelvelabs",
    title: "TwelveLabs API key",
    severity: "medium",
    anchors: ["tlk_"],
    gate: "tlk_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])tlk_[0-9A-Za-z]{28,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`TWELVELABS_API_KEY=tlk_${random.base62(34)}`, `"token": "tlk_${random.base62(34)}"`],
  }),
];
