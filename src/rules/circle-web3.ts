import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "circle-web3-live-key",
    provider: "circle-web3",
    title: "Circle live API key",
    severity: "critical",
    anchors: ["live_api_key:"],
    pattern: /(?<![0-9A-Za-z])LIVE_API_KEY:[0-9a-f]{32}:[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developers.circle.com/w3s/circle-developer-account",
    revoke: "https://console.circle.com/api-keys",
    example: (random) => [
      `CIRCLE_KEY=LIVE_API_KEY:${random.hex(32)}:${random.hex(32)}`,
      `"token": "LIVE_API_KEY:${random.hex(32)}:${random.hex(32)}"`,
    ],
  }),
  defineRule({
    id: "circle-web3-test-key",
    provider: "circle-web3",
    title: "Circle test API key",
    severity: "medium",
    anchors: ["test_api_key:"],
    pattern: /(?<![0-9A-Za-z])TEST_API_KEY:[0-9a-f]{32}:[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developers.circle.com/w3s/circle-developer-account",
    revoke: "https://console.circle.com/api-keys",
    example: (random) => [
      `CIRCLE_KEY=TEST_API_KEY:${random.hex(32)}:${random.hex(32)}`,
      `"token": "TEST_API_KEY:${random.hex(32)}:${random.hex(32)}"`,
    ],
  }),
];
