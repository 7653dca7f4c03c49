import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.warp.dev";
const REVOKE = "https://docs.warp.dev";

export const rules: readonly Rule[] = [
  defineRule({
    id: "warp-api-key",
    provider: "warp",
    title: "Warp API key",
    severity: "high",
    anchors: ["wk-1."],
    pattern: /(?<![0-9A-Za-z])wk-1\.[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`WARP_API_KEY=wk-1.${random.hex(64)}`, `"token": "wk-1.${random.hex(64)}"`],
  }),
];
