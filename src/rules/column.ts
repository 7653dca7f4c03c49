import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://column.com/docs/api/";
const REVOKE = "https://dashboard.column.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "column-live-key",
    provider: "column",
    title: "Column API key",
    severity: "critical",
    anchors: ["live_"],
    gate: "live_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])live_[0-9A-Za-z]{27}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`COLUMN_LIVE_KEY=live_${random.base62(27)}`, `"token": "live_${random.base62(27)}"`],
  }),
  defineRule({
    id: "column-test-key",
    provider: "column",
    title: "Column test API key",
    severity: "low",
    anchors: ["test_"],
    gate: "test_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])test_[0-9A-Za-z]{27}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `COLUMN_TEST_KEY=test_${random.base62(27)}`,
  }),
];
