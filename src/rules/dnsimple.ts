import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.dnsimple.com/v2/";
const REVOKE = "https://dnsimple.com/user";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dnsimple-access-token",
    provider: "dnsimple",
    title: "DNSimple access token",
    severity: "high",
    anchors: ["dnsimple_a_"],
    pattern: /(?<![0-9A-Za-z])dnsimple_a_[0-9A-Za-z]{32,44}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DNSIMPLE_ACCESS_TOKEN=dnsimple_a_${random.base62(38)}`,
      `"token": "dnsimple_a_${random.base62(38)}"`,
    ],
  }),
  defineRule({
    id: "dnsimple-oauth-token",
    provider: "dnsimple",
    title: "DNSimple OAuth token",
    severity: "high",
    anchors: ["dnsimple_o_"],
    pattern: /(?<![0-9A-Za-z])dnsimple_o_[0-9A-Za-z]{32,44}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DNSIMPLE_OAUTH_TOKEN=dnsimple_o_${random.base62(38)}`,
      `"token": "dnsimple_o_${random.base62(38)}"`,
    ],
  }),
];
