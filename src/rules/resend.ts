import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://resend.com/docs/api-reference/introduction";
const REVOKE = "https://resend.com/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "resend-api-key",
    provider: "resend",
    title: "Resend API key",
    severity: "high",
    anchors: ["re_"],
    gate: "re_[0-9A-Za-z]{7}",
    pattern: /(?<![0-9A-Za-z])re_[0-9A-Za-z]{7,9}_[0-9A-Za-z]{22,24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `RESEND_API_KEY=re_${random.base62(8)}_${random.base62(23)}`,
      `"token": "re_${random.base62(8)}_${random.base62(23)}"`,
    ],
  }),
];
