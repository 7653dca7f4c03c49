import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://tailscale.com/kb/1252/key-secret-management";
const REVOKE = "https://login.tailscale.com/admin/settings/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tailscale-auth-key",
    provider: "tailscale",
    title: "Tailscale key",
    severity: "high",
    anchors: ["tskey-auth-"],
    pattern: /(?<![0-9A-Za-z])tskey-auth-[0-9A-Za-z]{11,20}-[0-9A-Za-z]{24,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TAILSCALE_AUTH_KEY=tskey-auth-${random.base62(15)}-${random.base62(32)}`,
      `"token": "tskey-auth-${random.base62(15)}-${random.base62(32)}"`,
    ],
  }),
  defineRule({
    id: "tailscale-api-key",
    provider: "tailscale",
    title: "Tailscale API access token",
    severity: "high",
    anchors: ["tskey-api-"],
    pattern: /(?<![0-9A-Za-z])tskey-api-[0-9A-Za-z]{11,20}-[0-9A-Za-z]{24,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TAILSCALE_API_KEY=tskey-api-${random.base62(15)}-${random.base62(32)}`,
      `"token": "tskey-api-${random.base62(15)}-${random.base62(32)}"`,
    ],
  }),
  defineRule({
    id: "tailscale-client-key",
    provider: "tailscale",
    title: "Tailscale OAuth client secret",
    severity: "high",
    anchors: ["tskey-client-"],
    pattern: /(?<![0-9A-Za-z])tskey-client-[0-9A-Za-z]{11,20}-[0-9A-Za-z]{24,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TAILSCALE_CLIENT_KEY=tskey-client-${random.base62(15)}-${random.base62(32)}`,
      `"token": "tskey-client-${random.base62(15)}-${random.base62(32)}"`,
    ],
  }),
  defineRule({
    id: "tailscale-scim-key",
    provider: "tailscale",
    title: "Tailscale key",
    severity: "high",
    anchors: ["tskey-"],
    pattern: /(?<![0-9A-Za-z])tskey-[0-9a-z-]{3,10}-[0-9A-Za-z_-]{20,200}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TAILSCALE_SCIM_KEY=tskey-${random.base36(6)}-${random.base64url(40)}`,
      `"token": "tskey-${random.base36(6)}-${random.base64url(40)}"`,
    ],
  }),
];
