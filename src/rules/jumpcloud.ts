import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "jumpcloud-api-key",
    provider: "jumpcloud",
    title: "JumpCloud API key",
    severity: "high",
    anchors: ["jca_"],
    pattern: /(?<![0-9A-Za-z])jca_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://jumpcloud.com/support/understand-api-keys",
    revoke: "https://console.jumpcloud.com",

    example: (random) => [`JUMPCLOUD_API_KEY=jca_${random.base62(36)}`],
  }),
];
