import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://learn.microsoft.com/linkedin/shared/authentication/authentication";
const REVOKE = "https://www.linkedin.com/developers/apps";

export const rules: readonly Rule[] = [
  defineRule({
    id: "linkedin-client-secret",
    provider: "linkedin",
    title: "LinkedIn client secret",
    severity: "high",
    anchors: ["wpl_ap1."],
    pattern: /(?<![0-9A-Za-z])WPL_AP1\.[0-9A-Za-z]{16}\.[0-9A-Za-z+/=]{8}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LINKEDIN_CLIENT_SECRET=WPL_AP1.${random.base62(16)}.${random.base62(8)}`,
      `"token": "WPL_AP1.${random.base62(16)}.${random.base62(8)}"`,
    ],
  }),
];
