import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "privy-io-app-secret",
    provider: "privy-io",
    title: "Privy app secret",
    severity: "critical",
    anchors: ["privy_app_secret_"],
    pattern: /(?<![0-9A-Za-z])privy_app_secret_[0-9A-Za-z]{30,110}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.privy.io/basics/get-started/dashboard/create-new-app",
    revoke: "https://dashboard.privy.io",
    example: (random) => [
      `PRIVY_APP_SECRET=privy_app_secret_${random.base62(70)}`,
      `"token": "privy_app_secret_${random.base62(70)}"`,
    ],
  }),
];
