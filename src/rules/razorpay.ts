import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://razorpay.com/docs/api/authentication/";
const REVOKE = "https://dashboard.razorpay.com/app/website-app-settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "razorpay-live-key-id",
    provider: "razorpay",
    title: "Razorpay live key id",
    severity: "medium",
    anchors: ["rzp_live_"],
    pattern: /(?<![0-9A-Za-z])rzp_live_[0-9A-Za-z]{14}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `RAZORPAY_LIVE_KEY_ID=rzp_live_${random.base62(14)}`,
      `"token": "rzp_live_${random.base62(14)}"`,
    ],
  }),
  defineRule({
    id: "razorpay-test-key-id",
    provider: "razorpay",
    title: "Razorpay test key id",
    severity: "low",
    anchors: ["rzp_test_"],
    pattern: /(?<![0-9A-Za-z])rzp_test_[0-9A-Za-z]{14}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `RAZORPAY_TEST_KEY_ID=rzp_test_${random.base62(14)}`,
  }),
];
