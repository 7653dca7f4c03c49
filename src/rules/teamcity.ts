import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "teamcity-access-token",
    provider: "teamcity",
    title: "TeamCity access token",
    severity: "high",
    anchors: ["eyj0exaioiaivenwmij9."],
    pattern: /(?<![0-9A-Za-z])eyJ0eXAiOiAiVENWMiJ9\.[0-9A-Za-z_-]{20,80}\.[0-9A-Za-z_-]{40,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    validate: ({ secret }) => !isPlaceholder(secret.slice(21)),
    source: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
    revoke: "Your profile, Access Tokens, in your own TeamCity",

    example: (random) => [`TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.${random.base62(36)}.${random.base62(51)}`],
  }),
];
