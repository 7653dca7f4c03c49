import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "shortcut-api-token",
    provider: "shortcut",
    title: "Shortcut API token",
    severity: "high",
    anchors: ["sct_"],
    gate: "sct_[a-z]{1,4}_[0-9A-Za-z_-]{40}",
    pattern: /(?<![0-9A-Za-z])sct_[a-z]{1,4}_(?:[a-z0-9-]{1,60}_)?[0-9A-Za-z-]{60,260}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://developer.shortcut.com/api/rest/v3#Authentication",
    revoke: "https://app.shortcut.com/settings/account/api-tokens",
    example: (random) => [
      `SHORTCUT_API_TOKEN=sct_rw_acme_${random.base62(150)}`,
      `Shortcut-Token: sct_rwa_acme-web_${random.base62(148)}`,
    ],
  }),
];
