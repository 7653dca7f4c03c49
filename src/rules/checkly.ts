import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "checkly-api-key",
    provider: "checkly",
    title: "Checkly API key",
    severity: "high",
    anchors: ["cu_", "sv_"],
    pattern: /(?<![0-9A-Za-z])(?:cu|sv)_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "(cu|sv)_[0-9a-f]{32}",
    source: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
    revoke: "https://app.checklyhq.com/settings/user/api-keys",

    example: (random) => [`CHECKLY_API_KEY=cu_${random.hex(32)}`],
  }),
];
