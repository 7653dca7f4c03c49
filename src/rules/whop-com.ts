import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "whop-com-api-key",
    provider: "whop-com",
    title: "Whop API key",
    severity: "critical",
    anchors: ["apik_"],
    gate: "apik_[0-9A-Za-z]{8}",
    pattern: /(?<![0-9A-Za-z])apik_[0-9A-Za-z]{8,20}_[A-Z]{1}_[0-9a-f]{40,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.whop.com/developer/api/getting-started",
    revoke: "https://whop.com/dashboard/developer",
    example: (random) => [
      `WHOP_COM_API_KEY=apik_${random.base62(14)}_${random.upper(1)}_${random.hex(60)}`,
      `"token": "apik_${random.base62(14)}_${random.upper(1)}_${random.hex(60)}"`,
    ],
  }),
];
