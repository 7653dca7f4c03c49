import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.retool.com";
const REVOKE = "https://retool.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "retool-access-token",
    provider: "retool",
    title: "Retool access token",
    severity: "high",
    anchors: ["retool_"],
    pattern: /(?<![0-9A-Za-z])retool_[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`RETOOL_ACCESS_TOKEN=retool_${random.base62(30)}`, `"token": "retool_${random.base62(30)}"`],
  }),
];
