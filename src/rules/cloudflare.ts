import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/";
const REVOKE = "https://dash.cloudflare.com/profile/api-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cloudflare-origin-ca-key",
    provider: "cloudflare",
    title: "Cloudflare origin CA key",
    severity: "high",
    anchors: ["v1.0-"],
    gate: "v1\\.0-[0-9a-f]{24}-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CLOUDFLARE_ORIGIN_CA_KEY=v1.0-${random.hex(24)}-${random.hex(146)}`,
      `"token": "v1.0-${random.hex(24)}-${random.hex(146)}"`,
    ],
  }),
  defineRule({
    id: "cloudflare-account-token",
    provider: "cloudflare",
    title: "Cloudflare account API token",
    severity: "critical",
    anchors: ["cfat_"],
    gate: "cfat_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])cfat_[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CLOUDFLARE_ACCOUNT_TOKEN=cfat_${random.base62(48)}`, `"token": "cfat_${random.base62(48)}"`],
  }),
  defineRule({
    id: "cloudflare-user-token",
    provider: "cloudflare",
    title: "Cloudflare user API token",
    severity: "critical",
    anchors: ["cfut_"],
    gate: "cfut_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])cfut_[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CLOUDFLARE_USER_TOKEN=cfut_${random.base62(48)}`, `"token": "cfut_${random.base62(48)}"`],
  }),
  defineRule({
    id: "cloudflare-global-key",
    provider: "cloudflare",
    title: "Cloudflare global API key",
    severity: "critical",
    anchors: ["cfk_"],
    gate: "cfk_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])cfk_[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CLOUDFLARE_GLOBAL_KEY=cfk_${random.base62(48)}`, `"token": "cfk_${random.base62(48)}"`],
  }),
  defineRule({
    id: "cloudflare-tunnel-token",
    provider: "cloudflare",
    title: "Cloudflare Tunnel token",
    severity: "high",
    anchors: ["eyjhijoi"],
    pattern: /(?<![0-9A-Za-z])eyJhIjoi[0-9A-Za-z+/]{120,320}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    validate: ({ secret }) => /"t":"[0-9a-f-]{36}"/.test(Buffer.from(secret, "base64").toString("latin1")),
    source:
      "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/",
    revoke: "https://one.dash.cloudflare.com",

    example: (random) => [
      `TUNNEL_TOKEN=${Buffer.from(JSON.stringify({ a: random.hex(32), t: random.uuid(), s: random.base64(43) })).toString("base64")}`,
    ],
  }),
  defineRule({
    id: "cloudflare-pages-deploy-hook",
    provider: "cloudflare",
    title: "Cloudflare Pages deploy hook",
    severity: "medium",
    anchors: ["pages/webhooks/deploy_hooks/"],
    pattern: /pages\/webhooks\/deploy_hooks\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developers.cloudflare.com/pages/configuration/deploy-hooks/",
    revoke: "https://dash.cloudflare.com",
    example: (random) =>
      `curl -X POST https://api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/${random.uuid()}`,
  }),
];
