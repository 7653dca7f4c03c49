import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.lob.com";
const REVOKE = "https://dashboard.lob.com/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lob-live-key",
    provider: "lob",
    title: "Lob API key",
    severity: "high",
    anchors: ["live_"],
    gate: "live_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])live_[0-9a-f]{35}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LOB_LIVE_KEY=live_${random.hex(35)}`, `"token": "live_${random.hex(35)}"`],
  }),
  defineRule({
    id: "lob-test-key",
    provider: "lob",
    title: "Lob test API key",
    severity: "medium",
    anchors: ["test_"],
    gate: "test_[0-9a-fA-F]{24}",
    pattern: /(?<![0-9A-Za-z])test_[0-9a-fA-F]{35}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `LOB_TEST_KEY=test_${random.of("0123456789abcdefABCDEF", 35)}`,
  }),
  defineRule({
    id: "lob-public-key",
    provider: "lob",
    title: "Lob publishable key",
    severity: "low",
    anchors: ["live_pub_"],
    pattern: /(?<![0-9A-Za-z])live_pub_[0-9a-f]{31}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `LOB_PUBLIC_KEY=live_pub_${random.hex(31)}`,
  }),
  defineRule({
    id: "lob-test-public-key",
    provider: "lob",
    title: "Lob test publishable key",
    severity: "low",
    anchors: ["test_pub_"],
    pattern: /(?<![0-9A-Za-z])test_pub_[0-9a-f]{31}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `LOB_TEST_PUBLIC_KEY=test_pub_${random.hex(31)}`,
  }),
];
