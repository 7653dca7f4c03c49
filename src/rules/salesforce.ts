import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "salesforce-access-token",
    provider: "salesforce-org",
    title: "Salesforce access token",
    severity: "high",
    anchors: ["00d"],
    gate: "00D[0-9A-Za-z]{12,15}.?!",
    pattern:
      /(?<![0-9A-Za-z])00D[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?\\?!(?<random>[0-9A-Za-z._]{80,130})(?![0-9A-Za-z_])/,
    startsAtAnchor: true,
    validate: ({ groups }) => looksRandom(groups.random ?? ""),
    source: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
    revoke: "https://login.salesforce.com",
    example: (random) => [
      `SALESFORCE_ACCESS_TOKEN=00D${random.base62(12)}!AQ${random.base62(94)}`,
      `"access_token": "00D${random.base62(15)}!AR${random.base62(60)}.${random.base62(30)}"`,
    ],
  }),
  defineRule({
    id: "salesforce-refresh-token",
    provider: "salesforce-org",
    title: "Salesforce refresh token",
    severity: "critical",
    anchors: ["5aep861"],
    pattern: /(?<![0-9A-Za-z])5Aep861[0-9A-Za-z._]{60,120}(?![0-9A-Za-z_])/,
    startsAtAnchor: true,
    source: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm",
    revoke: "https://login.salesforce.com",
    example: (random) => `force://PlatformCLI::5Aep861${random.base62(80)}@acme.my.salesforce.com`,
  }),
];
