import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://pganalyze.com/docs";
const REVOKE = "https://app.pganalyze.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pganalyze-read-key",
    provider: "pganalyze",
    title: "pganalyze read API key",
    severity: "medium",
    anchors: ["pgar_"],
    gate: "pgar_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pgar_[0-9A-Za-z]{27}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PGANALYZE_READ_KEY=pgar_${random.base62(27)}`, `"token": "pgar_${random.base62(27)}"`],
  }),
];
