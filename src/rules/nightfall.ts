import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://help.nightfall.ai";
const REVOKE = "https://app.nightfall.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nightfall-api-key",
    provider: "nightfall",
    title: "Nightfall API key",
    severity: "medium",
    anchors: ["nf-"],
    gate: "NF-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])NF-[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NIGHTFALL_API_KEY=NF-${random.base62(32)}`, `"token": "NF-${random.base62(32)}"`],
  }),
];
