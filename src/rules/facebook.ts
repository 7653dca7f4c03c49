import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.facebook.com/docs/facebook-login/guides/access-tokens";
const REVOKE = "https://developers.facebook.com/apps";

export const rules: readonly Rule[] = [
  defineRule({
    id: "facebook-access-token",
    provider: "facebook",
    title: "Facebook access token",
    severity: "high",
    anchors: ["eaa"],
    gate: "EAA[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z+/])EAA[0-9A-Za-z]{60,400}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FACEBOOK_ACCESS_TOKEN=EAA${random.base62(60)}`, `"token": "EAA${random.base62(60)}"`],
  }),
];
