import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm";
const REVOKE = "https://online.tableau.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tableau-personal-token",
    provider: "tableau",
    title: "Tableau personal access token secret",
    severity: "high",
    anchors: ["==:"],
    gate: "[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    reach: [61, 65],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TABLEAU_PERSONAL_TOKEN=${random.base64(22)}==:${random.base62(32)}`,
      `"token": "${random.base64(22)}==:${random.base62(32)}"`,
    ],
  }),
];
