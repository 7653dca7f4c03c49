import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://apidocs.teamwork.com";
const REVOKE = "https://www.teamwork.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "teamwork-token",
    provider: "teamwork",
    title: "Teamwork API token",
    severity: "high",
    anchors: ["tkn.v1_"],
    pattern: /(?<![0-9A-Za-z])tkn\.v1_[0-9A-Za-z_=-]{60,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`TEAMWORK_TOKEN=tkn.v1_${random.base62(70)}`, `"token": "tkn.v1_${random.base62(70)}"`],
  }),
];
