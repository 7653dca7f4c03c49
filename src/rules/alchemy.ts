import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.alchemy.com/docs/alchemy-quickstart-guide";
const REVOKE = "https://dashboard.alchemy.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "alchemy-api-key",
    provider: "alchemy",
    title: "Alchemy API key",
    severity: "medium",
    anchors: ["alcht_"],
    pattern: /(?<![0-9A-Za-z])alcht_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ALCHEMY_API_KEY=alcht_${random.base62(30)}`, `"token": "alcht_${random.base62(30)}"`],
  }),
  defineRule({
    id: "alchemy-endpoint-key",
    provider: "alchemy",
    title: "Alchemy API key in an endpoint",
    severity: "medium",
    anchors: ["alchemy.com/v2/", "alchemyapi.io/v2/"],
    pattern: /(?:alchemy\.com|alchemyapi\.io)\/v2\/(?<secret>[0-9A-Za-z_-]{32})(?![0-9A-Za-z_-])/,

    source: "https://www.alchemy.com/docs/how-to-use-api-keys-in-http-headers",
    revoke: "https://dashboard.alchemy.com",

    example: (random) => [
      `https://eth-mainnet.g.alchemy.com/v2/${random.base62(32)}`,
      `https://eth-mainnet.alchemyapi.io/v2/${random.base62(32)}`,
    ],
  }),
];
