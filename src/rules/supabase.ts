import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://supabase.com/docs/guides/api/api-keys";
const REVOKE = "https://supabase.com/dashboard/account/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "supabase-personal-token",
    provider: "supabase",
    title: "Supabase personal access token",
    severity: "high",
    anchors: ["sbp_"],
    gate: "sbp_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])sbp_(?:v0_)?[0-9a-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SUPABASE_PERSONAL_TOKEN=sbp_${random.hex(40)}`, `"token": "sbp_${random.hex(40)}"`],
  }),
  defineRule({
    id: "supabase-oauth-token",
    provider: "supabase",
    title: "Supabase OAuth token",
    severity: "high",
    anchors: ["sbp_oauth_"],
    pattern: /(?<![0-9A-Za-z])sbp_oauth_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SUPABASE_OAUTH_TOKEN=sbp_oauth_${random.hex(40)}`, `"token": "sbp_oauth_${random.hex(40)}"`],
  }),
  defineRule({
    id: "supabase-secret-key",
    provider: "supabase",
    title: "Supabase secret API key",
    severity: "critical",
    anchors: ["sb_secret_"],
    pattern: /(?<![0-9A-Za-z])sb_secret_[0-9A-Za-z_-]{31}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SUPABASE_SECRET_KEY=sb_secret_${random.base64url(22)}_${random.base64url(8)}`,
      `"token": "sb_secret_${random.base64url(22)}_${random.base64url(8)}"`,
    ],
  }),
  defineRule({
    id: "supabase-publishable-key",
    provider: "supabase",
    title: "Supabase publishable key",
    severity: "low",
    anchors: ["sb_publishable_"],
    pattern: /(?<![0-9A-Za-z])sb_publishable_[0-9A-Za-z_-]{22}_[0-9A-Za-z_-]{8}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `SUPABASE_PUBLISHABLE_KEY=sb_publishable_${random.base64url(22)}_${random.base64url(8)}`,
  }),
];
