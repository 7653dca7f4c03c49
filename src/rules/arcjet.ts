import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.arcjet.com/environment";
const REVOKE = "https://app.arcjet.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "arcjet-api-key",
    provider: "arcjet",
    title: "Arcjet key",
    severity: "medium",
    anchors: ["ajkey_"],
    pattern: /(?<![0-9A-Za-z])ajkey_[0-9a-z]{26}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ARCJET_API_KEY=ajkey_${random.base36(26)}`, `"token": "ajkey_${random.base36(26)}"`],
  }),
];
