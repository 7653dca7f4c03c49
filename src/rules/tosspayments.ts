import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.tosspayments.com";
const REVOKE = "https://developers.tosspayments.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tosspayments-live-key",
    provider: "tosspayments",
    title: "Toss Payments live secret key",
    severity: "critical",
    anchors: ["live_sk_"],
    pattern: /(?<![0-9A-Za-z])live_sk_[0-9A-Za-z]{28,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TOSSPAYMENTS_LIVE_KEY=live_sk_${random.base62(34)}`,
      `"token": "live_sk_${random.base62(34)}"`,
    ],
  }),
  defineRule({
    id: "tosspayments-live-widget-key",
    provider: "tosspayments",
    title: "Toss Payments live widget secret key",
    severity: "critical",
    anchors: ["live_gsk_"],
    pattern: /(?<![0-9A-Za-z])live_gsk_[0-9A-Za-z]{28,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TOSSPAYMENTS_LIVE_WIDGET_KEY=live_gsk_${random.base62(34)}`,
      `"token": "live_gsk_${random.base62(34)}"`,
    ],
  }),
  defineRule({
    id: "tosspayments-test-key",
    provider: "tosspayments",
    title: "Toss Payments test secret key",
    severity: "medium",
    anchors: ["test_sk_"],
    pattern: /(?<![0-9A-Za-z])test_sk_[0-9A-Za-z]{28,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TOSSPAYMENTS_TEST_KEY=test_sk_${random.base62(34)}`,
      `"token": "test_sk_${random.base62(34)}"`,
    ],
  }),
];
