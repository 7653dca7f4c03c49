import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.segmind.com";
const REVOKE = "https://cloud.segmind.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "segmind-api-key",
    provider: "segmind",
    title: "Segmind API key",
    severity: "medium",
    anchors: ["sg_"],
    gate: "SG_[0-9a-f]{16}",
    pattern: /(?<![0-9A-Za-z])SG_[0-9a-f]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SEGMIND_API_KEY=SG_${random.hex(16)}`, `"token": "SG_${random.hex(16)}"`],
  }),
];
