import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.meshy.ai";
const REVOKE = "https://www.meshy.ai/settings/api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "meshy-api-key",
    provider: "meshy",
    title: "Meshy API key",
    severity: "medium",
    anchors: ["msy_"],
    gate: "msy_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])msy_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MESHY_API_KEY=msy_${random.base62(36)}`, `"token": "msy_${random.base62(36)}"`],
  }),
];
