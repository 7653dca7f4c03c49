import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.cashfree.com";
const REVOKE = "https://merchant.cashfree.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cashfree-secret-key",
    provider: "cashfree",
    title: "Cashfree production secret key",
    severity: "critical",
    anchors: ["cfsk_ma_prod_"],
    pattern: /(?<![0-9A-Za-z])cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CASHFREE_SECRET_KEY=cfsk_ma_prod_${random.hex(32)}_${random.hex(8)}`,
      `"token": "cfsk_ma_prod_${random.hex(32)}_${random.hex(8)}"`,
    ],
  }),
  defineRule({
    id: "cashfree-test-secret-key",
    provider: "cashfree",
    title: "Cashfree test secret key",
    severity: "medium",
    anchors: ["cfsk_ma_test_"],
    pattern: /(?<![0-9A-Za-z])cfsk_ma_test_[0-9a-f]{32}_[0-9a-f]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CASHFREE_TEST_SECRET_KEY=cfsk_ma_test_${random.hex(32)}_${random.hex(8)}`,
      `"token": "cfsk_ma_test_${random.hex(32)}_${random.hex(8)}"`,
    ],
  }),
];
