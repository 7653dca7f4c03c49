import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "bitgo-access-token",
    provider: "bitgo",
    title: "BitGo access token",
    severity: "high",
    anchors: ["v2x"],
    pattern: /(?<![0-9A-Za-z])v2x[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "v2x[0-9a-f]{40}",
    source: "https://developers.bitgo.com/docs/get-started-access-tokens",
    revoke: "https://app.bitgo.com",

    example: (random) => [`BITGO_ACCESS_TOKEN=v2x${random.hex(64)}`],
  }),
];
