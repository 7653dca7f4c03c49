import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.coingecko.com";
const REVOKE = "https://www.coingecko.com/en/developers/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "coingecko-api-key",
    provider: "coingecko",
    title: "CoinGecko API key",
    severity: "low",
    anchors: ["cg-"],
    gate: "CG-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])CG-[0-9A-Za-z]{24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `COINGECKO_API_KEY=CG-${random.base62(24)}`,
  }),
];
