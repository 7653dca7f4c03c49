import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://paystack.com/docs/api/authentication/";
const REVOKE = "https://dashboard.paystack.com/#/settings/developers";

export const rules: readonly Rule[] = [
  defineRule({
    id: "paystack-secret-key",
    provider: "paystack",
    title: "Paystack secret key",
    severity: "critical",
    anchors: ["sk_live_"],
    pattern: /(?<![0-9A-Za-z])sk_live_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PAYSTACK_SECRET_KEY=sk_live_${random.hex(40)}`, `"token": "sk_live_${random.hex(40)}"`],
  }),
];
