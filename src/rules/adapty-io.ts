import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "adapty-io-secret-key",
    provider: "adapty-io",
    title: "Adapty secret key",
    severity: "high",
    anchors: ["secret_live_"],
    pattern: /(?<![0-9A-Za-z])secret_live_[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://adapty.io/docs/api-adapty",
    revoke: "https://app.adapty.io/settings/general",
    example: (random) => [
      `ADAPTY_IO_API_KEY=secret_live_${random.base62(8)}.${random.base62(32)}`,
      `"token": "secret_live_${random.base62(8)}.${random.base62(32)}"`,
    ],
  }),
];
