import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.alchemy.com/docs/alchemy-quickstart-guide";
const REVOKE = "https://dashboard.alchemy.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "alchemy-api-key",
    provider: "alchemy",
    title: "Alchemy API key",
    severity: "medium",
    anchors: ["alcht_"],
    pattern: /(?<![0-9A-Za-z])alcht_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ALCHEMY_API_KEY=alcht_${random.base62(30)}`, `"token": "alcht_${random.base62(30)}"`],
  }),
];
