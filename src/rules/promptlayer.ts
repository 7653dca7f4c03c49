import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.promptlayer.com";
const REVOKE = "https://dashboard.promptlayer.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "promptlayer-api-key",
    provider: "promptlayer",
    title: "PromptLayer API key",
    severity: "medium",
    anchors: ["pl_"],
    gate: "pl_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])pl_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PROMPTLAYER_API_KEY=pl_${random.hex(32)}`, `"token": "pl_${random.hex(32)}"`],
  }),
];
