import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "instagram-access-token",
    provider: "instagram",
    title: "Instagram access token",
    severity: "high",
    anchors: ["igq"],
    pattern: /(?<![0-9A-Za-z])IGQ[VW][0-9A-Za-z_-]{100,260}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    gate: "IGQ[VW][0-9A-Za-z_-]{40}",
    source: "https://developers.facebook.com/docs/instagram-platform",
    revoke: "https://developers.facebook.com/apps",

    example: (random) => [`INSTAGRAM_TOKEN=IGQV${random.base62(140)}`],
  }),
  defineRule({
    id: "instagram-login-token",
    provider: "instagram",
    title: "Instagram Login access token",
    severity: "high",
    anchors: ["igaa"],
    gate: "IGAA[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])IGAA[0-9A-Za-z_-]{100,260}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login",
    revoke: "https://www.instagram.com/accounts/manage_access/",
    example: (random) => [`INSTAGRAM_API_KEY=IGAA${random.base64url(180)}`, `"token": "IGAA${random.base64url(180)}"`],
  }),
];
