import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.tinybird.co/docs/api-reference";
const REVOKE = "https://app.tinybird.co/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tinybird-auth-token",
    provider: "tinybird",
    title: "Tinybird auth token",
    severity: "high",
    anchors: ["p.eyj"],
    gate: "p\\.eyJ[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])p\.eyJ[0-9A-Za-z_-]{40,200}\.[0-9A-Za-z_-]{40,50}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TINYBIRD_AUTH_TOKEN=p.eyJ${random.base64url(60)}.${random.base64url(45)}`,
      `"token": "p.eyJ${random.base64url(60)}.${random.base64url(45)}"`,
    ],
  }),
];
