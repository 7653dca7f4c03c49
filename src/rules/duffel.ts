import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://duffel.com/docs/api/overview/making-requests";
const REVOKE = "https://app.duffel.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "duffel-access-token",
    provider: "duffel",
    title: "Duffel access token",
    severity: "high",
    anchors: ["duffel_live_"],
    pattern: /(?<![0-9A-Za-z])duffel_live_[0-9A-Za-z_=-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DUFFEL_ACCESS_TOKEN=duffel_live_${random.base62(43)}`,
      `"token": "duffel_live_${random.base62(43)}"`,
    ],
  }),
  defineRule({
    id: "duffel-test-token",
    provider: "duffel",
    title: "Duffel test access token",
    severity: "medium",
    anchors: ["duffel_test_"],
    pattern: /(?<![0-9A-Za-z])duffel_test_[0-9A-Za-z_=-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DUFFEL_TEST_TOKEN=duffel_test_${random.base62(43)}`,
      `"token": "duffel_test_${random.base62(43)}"`,
    ],
  }),
];
