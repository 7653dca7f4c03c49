import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.africastalking.com";
const REVOKE = "https://account.africastalking.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "africastalking-api-key",
    provider: "africastalking",
    title: "Africa's Talking API key",
    severity: "high",
    anchors: ["atsk_"],
    gate: "atsk_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])atsk_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`AFRICASTALKING_API_KEY=atsk_${random.hex(64)}`, `"token": "atsk_${random.hex(64)}"`],
  }),
];
