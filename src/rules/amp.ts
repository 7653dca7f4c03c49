import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "amp-access-token",
    provider: "amp",
    title: "Amp access token",
    severity: "high",
    anchors: ["sgamp_user_"],
    pattern: /(?<![0-9A-Za-z])sgamp_user_[0-9A-Z]{26}_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://ampcode.com/manual",
    revoke: "https://ampcode.com/settings",

    example: (random) => [
      `AMP_API_KEY=sgamp_user_01${random.of("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24)}_${random.hex(64)}`,
    ],
  }),
];
