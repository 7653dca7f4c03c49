import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sumup-secret-key",
    provider: "sumup",
    title: "SumUp secret key",
    severity: "high",
    anchors: ["sup_sk_", "cc_sk_classic_"],
    pattern: /(?<![0-9A-Za-z])(?:sup_sk_|cc_sk_classic_)[0-9A-Za-z]{30,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://developer.sumup.com/tools/authorization/api-keys",
    revoke: "https://me.sumup.com/settings/api-keys",

    example: (random) => [`SUMUP_API_KEY=sup_sk_${random.base62(32)}`],
  }),
];
