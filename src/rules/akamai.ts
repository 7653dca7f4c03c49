import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "akamai-edgegrid-token",
    provider: "akamai",
    title: "Akamai EdgeGrid client or access token",
    severity: "high",
    anchors: ["akab-"],
    pattern: /(?<![0-9A-Za-z])akab-[0-9a-z]{16}-[0-9a-z]{16}(?![0-9a-z.-])/,
    startsAtAnchor: true,
    gate: "akab-[0-9a-z]{16}",
    nearMiss: (random) => [`host = akab-${random.base36(16)}-${random.base36(16)}.luna.akamaiapis.net`],
    source: "https://techdocs.akamai.com/developer/docs/edgegrid",
    revoke: "https://control.akamai.com/apps/identity-management",

    example: (random) => [
      `client_token = akab-${random.base36(16)}-${random.base36(16)}`,
      `"access_token": "akab-${random.base36(16)}-${random.base36(16)}"`,
    ],
  }),
];
