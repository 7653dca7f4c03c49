import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.scalingo.com/authentication";
const REVOKE = "https://dashboard.scalingo.com/account/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "scalingo-api-token",
    provider: "scalingo",
    title: "Scalingo API token",
    severity: "high",
    anchors: ["tk-us-"],
    pattern: /(?<![0-9A-Za-z])tk-us-[0-9A-Za-z_-]{48}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SCALINGO_API_TOKEN=tk-us-${random.base64url(48)}`,
      `"token": "tk-us-${random.base64url(48)}"`,
    ],
  }),
];
