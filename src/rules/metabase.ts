import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.metabase.com/docs/latest/people-and-groups/api-keys";
const REVOKE = "https://www.metabase.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "metabase-api-key",
    provider: "metabase",
    title: "Metabase API key",
    severity: "high",
    anchors: ["mb_"],
    gate: "mb_[0-9A-Za-z+/=]{24}",
    pattern: /(?<![0-9A-Za-z])mb_[0-9A-Za-z+/=]{44}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`METABASE_API_KEY=mb_${random.base62(44)}`, `"token": "mb_${random.base62(44)}"`],
  }),
];
