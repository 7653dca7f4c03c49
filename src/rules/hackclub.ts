import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://github.com/hackclub/ai";
const REVOKE = "https://ai.hackclub.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "hackclub-api-key",
    provider: "hackclub",
    title: "Hack Club AI key",
    severity: "medium",
    anchors: ["sk-hc-v1-"],
    pattern: /(?<![0-9A-Za-z])sk-hc-v1-[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HACKCLUB_API_KEY=sk-hc-v1-${random.hex(64)}`, `"token": "sk-hc-v1-${random.hex(64)}"`],
  }),
];
