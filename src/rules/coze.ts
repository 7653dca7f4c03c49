import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.coze.com/docs";
const REVOKE = "https://www.coze.com/open/oauth/pats";

export const rules: readonly Rule[] = [
  defineRule({
    id: "coze-personal-token",
    provider: "coze",
    title: "Coze personal access token",
    severity: "high",
    anchors: ["pat_"],
    gate: "pat_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pat_[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`COZE_PERSONAL_TOKEN=pat_${random.base62(64)}`, `"token": "pat_${random.base62(64)}"`],
  }),
];
