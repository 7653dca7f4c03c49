import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "headscale-vpn-auth-key",
    provider: "headscale-vpn",
    title: "Headscale pre-authentication key",
    severity: "high",
    anchors: ["hskey-auth-"],
    pattern: /(?<![0-9A-Za-z])hskey-auth-[0-9A-Za-z_-]{8,16}-[0-9A-Za-z_-]{40,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://headscale.net/stable/ref/registration/",
    revoke: "https://headscale.net/stable/ref/registration/",
    example: (random) => [
      `HEADSCALE_VPN_API_KEY=hskey-auth-${random.base64url(12)}-${random.base64url(60)}`,
      `"token": "hskey-auth-${random.base64url(12)}-${random.base64url(60)}"`,
    ],
  }),
  defineRule({
    id: "headscale-vpn-api-key",
    provider: "headscale-vpn",
    title: "Headscale API key",
    severity: "critical",
    anchors: ["hskey-api-"],
    pattern: /(?<![0-9A-Za-z])hskey-api-[0-9A-Za-z_-]{8,16}-[0-9A-Za-z_-]{40,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://headscale.net/stable/ref/api/",
    revoke: "https://headscale.net/stable/ref/api/",
    example: (random) => [
      `HEADSCALE_VPN_API_KEY=hskey-api-${random.base64url(12)}-${random.base64url(60)}`,
      `"token": "hskey-api-${random.base64url(12)}-${random.base64url(60)}"`,
    ],
  }),
];
