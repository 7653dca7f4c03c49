import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.goshippo.com/docs/guides_general/authentication/";
const REVOKE = "https://apps.goshippo.com/settings/api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "shippo-live-token",
    provider: "shippo",
    title: "Shippo live API token",
    severity: "high",
    anchors: ["shippo_live_"],
    pattern: /(?<![0-9A-Za-z])shippo_live_[0-9a-fA-F]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SHIPPO_LIVE_TOKEN=shippo_live_${random.hex(40)}`,
      `"token": "shippo_live_${random.hex(40)}"`,
    ],
  }),
  defineRule({
    id: "shippo-test-token",
    provider: "shippo",
    title: "Shippo test API token",
    severity: "medium",
    anchors: ["shippo_test_"],
    pattern: /(?<![0-9A-Za-z])shippo_test_[0-9a-fA-F]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SHIPPO_TEST_TOKEN=shippo_test_${random.hex(40)}`,
      `"token": "shippo_test_${random.hex(40)}"`,
    ],
  }),
];
