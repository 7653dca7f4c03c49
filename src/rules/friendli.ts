import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://friendli.ai/docs";
const REVOKE = "https://suite.friendli.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "friendli-token",
    provider: "friendli",
    title: "Friendli token",
    severity: "medium",
    anchors: ["flp_"],
    gate: "flp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])flp_[0-9A-Za-z]{40,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FRIENDLI_TOKEN=flp_${random.base62(50)}`, `"token": "flp_${random.base62(50)}"`],
  }),
];
