import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.modrinth.com";
const REVOKE = "https://modrinth.com/settings/pats";

export const rules: readonly Rule[] = [
  defineRule({
    id: "modrinth-personal-token",
    provider: "modrinth",
    title: "Modrinth personal access token",
    severity: "high",
    anchors: ["mrp_"],
    gate: "mrp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])mrp_[0-9A-Za-z]{60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MODRINTH_PERSONAL_TOKEN=mrp_${random.base62(60)}`, `"token": "mrp_${random.base62(60)}"`],
  }),
  defineRule({
    id: "modrinth-session-token",
    provider: "modrinth",
    title: "Modrinth session token",
    severity: "medium",
    anchors: ["mra_"],
    gate: "mra_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])mra_[0-9A-Za-z]{60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.modrinth.com/api/",
    revoke: "https://modrinth.com/settings/pats",
    example: (random) => [`MODRINTH_API_KEY=mra_${random.base62(60)}`, `"token": "mra_${random.base62(60)}"`],
  }),
];
