import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.easypost.com/docs/authentication";
const REVOKE = "https://app.easypost.com/account/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "easypost-production-key",
    provider: "easypost",
    title: "EasyPost production API key",
    severity: "high",
    anchors: ["ezak"],
    gate: "EZAK[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])EZAK[0-9A-Za-z]{54}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`EASYPOST_PRODUCTION_KEY=EZAK${random.base62(54)}`, `"token": "EZAK${random.base62(54)}"`],
  }),
  defineRule({
    id: "easypost-test-key",
    provider: "easypost",
    title: "EasyPost test API key",
    severity: "medium",
    anchors: ["eztk"],
    gate: "EZTK[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])EZTK[0-9A-Za-z]{54}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`EASYPOST_TEST_KEY=EZTK${random.base62(54)}`, `"token": "EZTK${random.base62(54)}"`],
  }),
];
