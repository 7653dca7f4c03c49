import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.ebay.com/api-docs/static/oauth-credentials.html";
const REVOKE = "https://developer.ebay.com/my/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ebay-client-secret",
    provider: "ebay",
    title: "eBay production certificate id",
    severity: "high",
    anchors: ["prd-"],
    gate: "PRD-[0-9a-f]{8}",
    pattern: /(?<![0-9A-Za-z])PRD-[0-9a-f]{8,12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `EBAY_CLIENT_SECRET=PRD-${random.hex(10)}-${random.hex(4)}-${random.hex(4)}-${random.hex(4)}-${random.hex(8)}`,
      `"token": "PRD-${random.hex(10)}-${random.hex(4)}-${random.hex(4)}-${random.hex(4)}-${random.hex(8)}"`,
    ],
  }),
  defineRule({
    id: "ebay-sandbox-secret",
    provider: "ebay",
    title: "eBay sandbox certificate id",
    severity: "low",
    anchors: ["sbx-"],
    gate: "SBX-[0-9a-f]{8}",
    pattern: /(?<![0-9A-Za-z])SBX-[0-9a-f]{8,12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `EBAY_SANDBOX_SECRET=SBX-${random.hex(10)}-${random.hex(4)}-${random.hex(4)}-${random.hex(4)}-${random.hex(8)}`,
      `"token": "SBX-${random.hex(10)}-${random.hex(4)}-${random.hex(4)}-${random.hex(4)}-${random.hex(8)}"`,
    ],
  }),
  defineRule({
    id: "ebay-user-token",
    provider: "ebay",
    title: "eBay user access or refresh token",
    severity: "high",
    anchors: ["v^1.1#i^1#"],
    pattern: /v\^1\.1#i\^1#[0-9A-Za-z^#+/=_-]{80,3000}/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    validate: ({ secret }) => /\d.*\d.*\d/.test(secret.slice(-60)) && !isPlaceholder(secret.slice(-60)),
    source: "https://developer.ebay.com/api-docs/static/oauth-tokens.html",
    revoke: "https://developer.ebay.com/my/auth",
    example: (random) => `Authorization: Bearer v^1.1#i^1#I^3#f^0#p^3#r^0#t^${random.base62(180)}47`,
  }),
];
