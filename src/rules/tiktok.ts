import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tiktok-access-token",
    provider: "tiktok",
    title: "TikTok access token",
    severity: "high",
    anchors: ["act.", "clt."],
    pattern: /(?<![0-9A-Za-z])(?:act|clt)\.[0-9A-Za-z]{40,80}![0-9]{4}\.[a-z0-9]{2,4}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "(act|clt)[.][0-9A-Za-z]{40}",
    source: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
    revoke: "https://developers.tiktok.com/apps",

    example: (random) => [`TIKTOK_ACCESS_TOKEN=act.${random.base62(54)}!4550.va`, `clt.${random.base62(50)}!6241.e1`],
  }),
];
