import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.stack-auth.com";
const REVOKE = "https://app.stack-auth.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "stack-auth-server-key",
    provider: "stack-auth",
    title: "Stack Auth secret server key",
    severity: "critical",
    anchors: ["ssk_"],
    gate: "ssk_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])ssk_[0-9a-z]{45,52}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`STACK_AUTH_SERVER_KEY=ssk_${random.base36(45)}`, `"token": "ssk_${random.base36(45)}"`],
  }),
];
