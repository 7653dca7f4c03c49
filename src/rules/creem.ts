import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.creem.io";
const REVOKE = "https://creem.io/dashboard/developers";

export const rules: readonly Rule[] = [
  defineRule({
    id: "creem-test-key",
    provider: "creem",
    title: "Creem test key",
    severity: "medium",
    anchors: ["creem_test_"],
    pattern: /(?<![0-9A-Za-z])creem_test_[0-9A-Za-z]{20,28}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CREEM_TEST_KEY=creem_test_${random.base62(22)}`,
      `"token": "creem_test_${random.base62(22)}"`,
    ],
  }),
  defineRule({
    id: "creem-api-key",
    provider: "creem",
    title: "Creem API key",
    severity: "critical",
    anchors: ["creem_"],
    gate: "creem_[0-9A-Za-z]{18}",
    pattern: /(?<![0-9A-Za-z])creem_[0-9A-Za-z]{18,28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.creem.io",
    revoke: "https://www.creem.io/dashboard/developers",
    example: (random) => [`CREEM_API_KEY=creem_${random.base62(23)}`, `"token": "creem_${random.base62(23)}"`],
  }),
];
