import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://humanloop.com/docs";
const REVOKE = "https://app.humanloop.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "humanloop-api-key",
    provider: "humanloop",
    title: "Humanloop API key",
    severity: "medium",
    anchors: ["hl_sk_"],
    pattern: /(?<![0-9A-Za-z])hl_sk_[0-9a-f]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HUMANLOOP_API_KEY=hl_sk_${random.hex(48)}`, `"token": "hl_sk_${random.hex(48)}"`],
  }),
];
