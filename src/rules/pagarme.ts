import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.pagar.me";
const REVOKE = "https://dash.pagar.me";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pagarme-live-key",
    provider: "pagarme",
    title: "Pagar.me live key",
    severity: "critical",
    anchors: ["ak_live_"],
    pattern: /(?<![0-9A-Za-z])ak_live_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PAGARME_LIVE_KEY=ak_live_${random.base62(30)}`, `"token": "ak_live_${random.base62(30)}"`],
  }),
  defineRule({
    id: "pagarme-test-key",
    provider: "pagarme",
    title: "Pagar.me test key",
    severity: "low",
    anchors: ["ak_test_"],
    pattern: /(?<![0-9A-Za-z])ak_test_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `PAGARME_TEST_KEY=ak_test_${random.base62(30)}`,
  }),
];
