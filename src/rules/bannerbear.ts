import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.bannerbear.com/";
const REVOKE = "https://app.bannerbear.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "bannerbear-project-key",
    provider: "bannerbear",
    title: "Bannerbear project API key",
    severity: "medium",
    anchors: ["bb_pr_"],
    pattern: /(?<![0-9A-Za-z])bb_pr_[0-9A-Za-z]{26,34}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`BANNERBEAR_PROJECT_KEY=bb_pr_${random.base62(30)}`, `"token": "bb_pr_${random.base62(30)}"`],
  }),
  defineRule({
    id: "bannerbear-master-key",
    provider: "bannerbear",
    title: "Bannerbear master API key",
    severity: "medium",
    anchors: ["bb_ma_"],
    pattern: /(?<![0-9A-Za-z])bb_ma_[0-9a-fA-F]{26,34}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `BANNERBEAR_MASTER_KEY=bb_ma_${random.of("0123456789abcdefABCDEF", 30)}`,
      `"token": "bb_ma_${random.of("0123456789abcdefABCDEF", 30)}"`,
    ],
  }),
];
