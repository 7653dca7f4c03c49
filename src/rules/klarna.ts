import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.klarna.com";
const REVOKE = "https://portal.klarna.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "klarna-live-key",
    provider: "klarna",
    title: "Klarna live API key",
    severity: "critical",
    anchors: ["klarna_live_api_"],
    pattern: /(?<![0-9A-Za-z])klarna_live_api_[0-9A-Za-z_=-]{40,200}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `KLARNA_LIVE_KEY=klarna_live_api_${random.base62(60)}`,
      `"token": "klarna_live_api_${random.base62(60)}"`,
    ],
  }),
  defineRule({
    id: "klarna-test-key",
    provider: "klarna",
    title: "Klarna test API key",
    severity: "medium",
    anchors: ["klarna_test_api_"],
    pattern: /(?<![0-9A-Za-z])klarna_test_api_[0-9A-Za-z_=-]{40,200}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `KLARNA_TEST_KEY=klarna_test_api_${random.base62(60)}`,
      `"token": "klarna_test_api_${random.base62(60)}"`,
    ],
  }),
];
