import { endsWithCrc32, withCrc32 } from "../detect/checksum.ts";
import { defineRule, type Rule, type RuleMatch, type Validation } from "../detect/rule.ts";

const FORMAT = "https://vercel.com/docs/rest-api#authentication";
const REVOKE = "https://vercel.com/account/settings/tokens";

/** Tokens end with a CRC-32 of what goes before; one that does is surely no sample. */
function sureByChecksum({ secret }: RuleMatch): Validation {
  return { confidence: endsWithCrc32(secret.slice(4)) ? 1 : 0.95 };
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "vercel-personal-token",
    provider: "vercel",
    title: "Vercel personal access token",
    severity: "high",
    anchors: ["vcp_"],
    gate: "vcp_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])vcp_[0-9A-Za-z_-]{56}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: sureByChecksum,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `VERCEL_PERSONAL_TOKEN=vcp_${random.base64url(56)}`,
      `"token": "vcp_${withCrc32(random.base62(50))}"`,
    ],
  }),
  defineRule({
    id: "vercel-integration-token",
    provider: "vercel",
    title: "Vercel integration token",
    severity: "high",
    anchors: ["vci_"],
    gate: "vci_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])vci_[0-9A-Za-z_-]{56}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: sureByChecksum,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `VERCEL_INTEGRATION_TOKEN=vci_${random.base64url(56)}`,
      `"token": "vci_${withCrc32(random.base62(50))}"`,
    ],
  }),
  defineRule({
    id: "vercel-app-token",
    provider: "vercel",
    title: "Vercel app access token",
    severity: "high",
    anchors: ["vca_"],
    gate: "vca_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])vca_[0-9A-Za-z_-]{56}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: sureByChecksum,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `VERCEL_APP_TOKEN=vca_${random.base64url(56)}`,
      `"token": "vca_${withCrc32(random.base62(50))}"`,
    ],
  }),
  defineRule({
    id: "vercel-refresh-token",
    provider: "vercel",
    title: "Vercel app refresh token",
    severity: "high",
    anchors: ["vcr_"],
    gate: "vcr_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])vcr_[0-9A-Za-z_-]{56}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: sureByChecksum,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `VERCEL_REFRESH_TOKEN=vcr_${random.base64url(56)}`,
      `"token": "vcr_${withCrc32(random.base62(50))}"`,
    ],
  }),
  defineRule({
    id: "vercel-gateway-key",
    provider: "vercel",
    title: "Vercel AI Gateway key",
    severity: "high",
    anchors: ["vck_"],
    gate: "vck_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])vck_[0-9A-Za-z_-]{56}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: sureByChecksum,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `VERCEL_GATEWAY_KEY=vck_${random.base64url(56)}`,
      `"token": "vck_${withCrc32(random.base62(50))}"`,
    ],
  }),
  defineRule({
    id: "vercel-blob-token",
    provider: "vercel",
    title: "Vercel Blob read-write token",
    severity: "high",
    anchors: ["vercel_blob_rw_"],
    pattern: /(?<![0-9A-Za-z])vercel_blob_rw_[0-9A-Za-z]{16}_[0-9A-Za-z]{24,36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `VERCEL_BLOB_TOKEN=vercel_blob_rw_${random.base62(16)}_${random.base62(30)}`,
      `"token": "vercel_blob_rw_${random.base62(16)}_${random.base62(30)}"`,
    ],
  }),
  defineRule({
    id: "vercel-deploy-hook",
    provider: "vercel",
    title: "Vercel deploy hook",
    severity: "medium",
    anchors: ["api.vercel.com/v1/integrations/deploy/"],
    pattern:
      /api\.vercel\.com\/v1\/integrations\/deploy\/prj_[0-9A-Za-z]{16,36}\/(?<secret>[0-9A-Za-z]{8,16})(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://vercel.com/docs/deploy-hooks",
    revoke: "https://vercel.com/dashboard",
    example: (random) =>
      `curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_${random.base62(28)}/${random.base62(10)}`,
  }),
];
