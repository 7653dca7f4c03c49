import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.zoho.com/accounts/protocol/oauth.html";
const REVOKE = "https://api-console.zoho.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "zoho-oauth-token",
    provider: "zoho",
    title: "Zoho OAuth token",
    severity: "high",
    anchors: ["1000."],
    gate: "1000\\.[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])1000\.[0-9a-f]{32}\.[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ZOHO_OAUTH_TOKEN=1000.${random.hex(32)}.${random.hex(32)}`,
      `"token": "1000.${random.hex(32)}.${random.hex(32)}"`,
    ],
  }),
  defineRule({
    id: "zoho-webhook-key",
    provider: "zoho",
    title: "Zoho webhook or ZAPI key",
    severity: "high",
    anchors: ["1001."],
    gate: "1001\\.[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])1001\.[0-9a-f]{32}\.[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.zoho.com/cliq/help/platform/webhook-tokens.html",
    revoke: "https://accounts.zoho.com",
    example: (random) => [
      `ZOHO_API_KEY=1001.${random.hex(32)}.${random.hex(32)}`,
      `"token": "1001.${random.hex(32)}.${random.hex(32)}"`,
    ],
  }),
];
