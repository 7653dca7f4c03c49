import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "valtown-api-token",
    provider: "valtown",
    title: "Val Town API token",
    severity: "high",
    anchors: ["vtwn_"],
    pattern: /(?<![0-9A-Za-z])vtwn_[0-9A-Za-z_-]{20,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://docs.val.town/reference/api/authentication/",
    revoke: "https://www.val.town/settings/api",

    example: (random) => [`VALTOWN_TOKEN=vtwn_${random.base62(28)}`],
  }),
];
