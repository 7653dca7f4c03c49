import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.dfuse.eosnation.io";
const REVOKE = "https://dfuse.eosnation.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dfuse-api-key",
    provider: "dfuse",
    title: "dfuse API key",
    severity: "medium",
    anchors: ["web_"],
    gate: "web_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])web_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DFUSE_API_KEY=web_${random.hex(32)}`, `"token": "web_${random.hex(32)}"`],
  }),
];
