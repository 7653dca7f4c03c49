import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.dropbox.com/developers/reference/auth-types";
const REVOKE = "https://www.dropbox.com/account/connected_apps";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dropbox-short-lived-token",
    provider: "dropbox",
    title: "Dropbox short-lived access token",
    severity: "high",
    anchors: ["sl."],
    gate: "sl\\.(u\\.)?[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])sl\.(?:u\.)?[0-9A-Za-z_-]{130,1400}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DROPBOX_SHORT_LIVED_TOKEN=sl.${random.base64url(150)}`,
      `"token": "sl.${random.base64url(150)}"`,
      `sl.u.${random.base64url(180)}`,
    ],
  }),
  defineRule({
    id: "dropbox-long-lived-token",
    provider: "dropbox",
    title: "Dropbox long-lived access token",
    severity: "high",
    anchors: ["aaaaaaaaaa"],
    gate: "[0-9a-z]{11}AAAAAAAAAA[0-9A-Za-z]{1}[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])[0-9a-z]{11}AAAAAAAAAA[0-9A-Za-z]{1}[0-9A-Za-z_-]{42}(?![0-9A-Za-z_-])/,
    placeholders: "meaningful",
    reach: [68, 72],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DROPBOX_LONG_LIVED_TOKEN=${random.base36(11)}AAAAAAAAAA${random.base62(1)}${random.base64url(42)}`,
      `"token": "${random.base36(11)}AAAAAAAAAA${random.base62(1)}${random.base64url(42)}"`,
    ],
  }),
];
