import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.cloudflare.com/turnstile/";
const REVOKE = "https://dash.cloudflare.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "turnstile-secret-key",
    provider: "turnstile",
    title: "Cloudflare Turnstile secret key",
    severity: "high",
    anchors: ["0x4aaaaaaa"],
    pattern: /(?<![0-9A-Za-z])0x4AAAAAAA[0-9A-Za-z_-]{25}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TURNSTILE_SECRET_KEY=0x4AAAAAAA${random.base64url(25)}`,
      `"token": "0x4AAAAAAA${random.base64url(25)}"`,
    ],
  }),
];
