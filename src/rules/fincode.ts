import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "fincode-secret-key",
    provider: "fincode",
    title: "fincode secret key",
    severity: "high",
    anchors: ["m_prod_", "m_test_"],
    pattern: /(?<![0-9A-Za-z])m_(?:prod|test)_[0-9A-Za-z+/]{40,140}={0,2}(?![0-9A-Za-z+/=_-])/,
    startsAtAnchor: true,
    gate: "m_(prod|test)_[0-9A-Za-z+/]{40}",
    source: "https://docs.fincode.jp/develop_support/environment",
    revoke: "https://dashboard.fincode.jp",

    example: (random) => [`FINCODE_SECRET_KEY=m_prod_${random.base64(86)}==`, `m_test_${random.base64(64)}`],
  }),
];
