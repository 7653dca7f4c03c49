import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.omise.co";
const REVOKE = "https://dashboard.omise.co/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "omise-live-key",
    provider: "omise",
    title: "Omise secret key",
    severity: "critical",
    anchors: ["skey_"],
    gate: "skey_[0-9a-z]{19}",
    pattern: /(?<![0-9A-Za-z])skey_[0-9a-z]{19}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`OMISE_LIVE_KEY=skey_${random.base36(19)}`, `"token": "skey_${random.base36(19)}"`],
  }),
  defineRule({
    id: "omise-test-key",
    provider: "omise",
    title: "Omise test secret key",
    severity: "medium",
    anchors: ["skey_test_"],
    pattern: /(?<![0-9A-Za-z])skey_test_[0-9a-z]{19}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`OMISE_TEST_KEY=skey_test_${random.base36(19)}`, `"token": "skey_test_${random.base36(19)}"`],
  }),
];
