import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://rootly.com/api";
const REVOKE = "https://rootly.com/account";

export const rules: readonly Rule[] = [
  defineRule({
    id: "rootly-api-key",
    provider: "rootly",
    title: "Rootly API key",
    severity: "high",
    anchors: ["rootly_"],
    pattern: /(?<![0-9A-Za-z])rootly_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ROOTLY_API_KEY=rootly_${random.hex(64)}`, `"token": "rootly_${random.hex(64)}"`],
  }),
];
