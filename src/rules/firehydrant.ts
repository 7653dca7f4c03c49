import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "firehydrant-bot-token",
    provider: "firehydrant",
    title: "FireHydrant bot token",
    severity: "high",
    anchors: ["fhb-"],
    pattern: /(?<![0-9A-Za-z])fhb-[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://docs.firehydrant.com/docs/api-keys",
    revoke: "https://app.firehydrant.io/organizations/bots",

    example: (random) => [`FIREHYDRANT_API_KEY=fhb-${random.hex(32)}`],
  }),
];
