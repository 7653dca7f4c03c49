import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/";
const REVOKE = "https://bitbucket.org/account/settings/app-passwords/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "bitbucket-app-password",
    provider: "bitbucket",
    title: "Bitbucket app password",
    severity: "high",
    anchors: ["atbb"],
    gate: "ATBB[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ATBB[0-9A-Za-z]{24,36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`BITBUCKET_APP_PASSWORD=ATBB${random.base62(30)}`, `"token": "ATBB${random.base62(30)}"`],
  }),
];
