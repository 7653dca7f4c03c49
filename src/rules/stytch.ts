import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://stytch.com/docs";
const REVOKE = "https://stytch.com/dashboard/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "stytch-live-secret",
    provider: "stytch",
    title: "Stytch live secret",
    severity: "high",
    anchors: ["secret-live-"],
    pattern: /(?<![0-9A-Za-z])secret-live-[0-9A-Za-z_=-]{36,46}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `STYTCH_LIVE_SECRET=secret-live-${random.base62(42)}`,
      `"token": "secret-live-${random.base62(42)}"`,
    ],
  }),
  defineRule({
    id: "stytch-test-secret",
    provider: "stytch",
    title: "Stytch test secret",
    severity: "medium",
    anchors: ["secret-test-"],
    pattern: /(?<![0-9A-Za-z])secret-test-[0-9A-Za-z_=-]{36,46}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `STYTCH_TEST_SECRET=secret-test-${random.base62(42)}`,
      `"token": "secret-test-${random.base62(31)}-${random.base62(3)}="`,
    ],
  }),
];
