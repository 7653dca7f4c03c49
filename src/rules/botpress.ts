import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "botpress-personal-token",
    provider: "botpress",
    title: "Botpress personal access token",
    severity: "high",
    anchors: ["bp_pat_"],
    gate: "bp_pat_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])bp_pat_[0-9A-Za-z_-]{24,48}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://botpress.com/docs/api-reference/introduction/authentication",
    revoke: "https://app.botpress.cloud/profile/settings",
    example: (random) => [
      `BOTPRESS_API_KEY=bp_pat_${random.base64url(36)}`,
      `"token": "bp_pat_${random.base64url(36)}"`,
    ],
  }),
  defineRule({
    id: "botpress-bot-key",
    provider: "botpress",
    title: "Botpress bot access key",
    severity: "high",
    anchors: ["bp_bak_"],
    gate: "bp_bak_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])bp_bak_[0-9A-Za-z_-]{24,48}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://botpress.com/docs/api-reference/introduction/authentication",
    revoke: "https://app.botpress.cloud",
    example: (random) => [
      `BOTPRESS_API_KEY=bp_bak_${random.base64url(36)}`,
      `"token": "bp_bak_${random.base64url(36)}"`,
    ],
  }),
  defineRule({
    id: "botpress-workspace-key",
    provider: "botpress",
    title: "Botpress workspace access key",
    severity: "high",
    anchors: ["bp_wak_"],
    gate: "bp_wak_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])bp_wak_[0-9A-Za-z_-]{24,48}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://botpress.com/docs/api-reference/introduction/authentication",
    revoke: "https://app.botpress.cloud",
    example: (random) => [
      `BOTPRESS_API_KEY=bp_wak_${random.base64url(36)}`,
      `"token": "bp_wak_${random.base64url(36)}"`,
    ],
  }),
];
