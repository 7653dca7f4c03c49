import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.flutterwave.com/docs/authentication";
const REVOKE = "https://app.flutterwave.com/dashboard/settings/apis";

export const rules: readonly Rule[] = [
  defineRule({
    id: "flutterwave-test-secret-key",
    provider: "flutterwave",
    title: "Flutterwave test secret key",
    severity: "medium",
    anchors: ["flwseck_test-"],
    pattern: /(?<![0-9A-Za-z])FLWSECK_TEST-[0-9a-z]{32}-X(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `FLUTTERWAVE_TEST_SECRET_KEY=FLWSECK_TEST-${random.base36(32)}-X`,
      `"token": "FLWSECK_TEST-${random.base36(32)}-X"`,
    ],
  }),
  defineRule({
    id: "flutterwave-secret-key",
    provider: "flutterwave",
    title: "Flutterwave secret key",
    severity: "critical",
    anchors: ["flwseck-"],
    pattern: /(?<![0-9A-Za-z])FLWSECK-[0-9A-Za-z]{28,44}-X(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `FLUTTERWAVE_SECRET_KEY=FLWSECK-${random.base62(36)}-X`,
      `"token": "FLWSECK-${random.base62(36)}-X"`,
    ],
  }),
  defineRule({
    id: "flutterwave-public-key",
    provider: "flutterwave",
    title: "Flutterwave test public key",
    severity: "low",
    anchors: ["flwpubk_test-"],
    pattern: /(?<![0-9A-Za-z])FLWPUBK_TEST-[0-9a-z]{32}-X(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `FLUTTERWAVE_PUBLIC_KEY=FLWPUBK_TEST-${random.base36(32)}-X`,
  }),
  defineRule({
    id: "flutterwave-test-encryption-key",
    provider: "flutterwave",
    title: "Flutterwave test encryption key",
    severity: "low",
    anchors: ["flwseck_test"],
    gate: "FLWSECK_TEST-?[0-9a-f]{12}",
    pattern: /(?<![0-9A-Za-z])FLWSECK_TEST-?[0-9a-f]{12}(?![0-9A-Za-z-])/,
    startsAtAnchor: true,
    source: "https://developer.flutterwave.com/docs/encryption",
    revoke: "https://app.flutterwave.com/dashboard/settings/apis",
    example: (random) => [`FLW_ENCRYPTION_KEY=FLWSECK_TEST${random.hex(12)}`, `"FLWSECK_TEST-${random.hex(12)}"`],
  }),
];
