import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.anyscale.com";
const REVOKE = "https://console.anyscale.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "anyscale-api-key",
    provider: "anyscale",
    title: "Anyscale API key",
    severity: "high",
    anchors: ["esecret_"],
    pattern: /(?<![0-9A-Za-z])esecret_[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ANYSCALE_API_KEY=esecret_${random.base62(42)}`, `"token": "esecret_${random.base62(42)}"`],
  }),
  defineRule({
    id: "anyscale-platform-key",
    provider: "anyscale",
    title: "Anyscale platform API key",
    severity: "high",
    anchors: ["aph0_"],
    gate: "aph0_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])aph0_[0-9A-Za-z]{40,120}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.anyscale.com",
    revoke: "https://console.anyscale.com",
    example: (random) => [`ANYSCALE_API_KEY=aph0_${random.base62(80)}`, `"token": "aph0_${random.base62(80)}"`],
  }),
];
