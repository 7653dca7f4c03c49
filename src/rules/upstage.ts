import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://console.upstage.ai/docs";
const REVOKE = "https://console.upstage.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "upstage-api-key",
    provider: "upstage",
    title: "Upstage API key",
    severity: "medium",
    anchors: ["up_"],
    gate: "up_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])up_[0-9A-Za-z]{28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`UPSTAGE_API_KEY=up_${random.base62(28)}`, `"token": "up_${random.base62(28)}"`],
  }),
];
