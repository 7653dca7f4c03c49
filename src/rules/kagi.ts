import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://help.kagi.com/kagi/api/overview.html";
const REVOKE = "https://kagi.com/settings/api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "kagi-api-key",
    provider: "kagi",
    title: "Kagi API key",
    severity: "medium",
    anchors: ["aqaa"],
    gate: "AQAA[0-9A-Za-z]{4}[0-9A-Za-z_-]{3}",
    pattern: /(?<![0-9A-Za-z])AQAA[0-9A-Za-z]{4}[0-9A-Za-z_-]{3,4}\.[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `KAGI_API_KEY=AQAA${random.base62(4)}${random.base64url(3)}.${random.base64url(43)}`,
      `"token": "AQAA${random.base62(4)}${random.base64url(3)}.${random.base64url(43)}"`,
    ],
  }),
];
