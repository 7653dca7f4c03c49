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
];
