import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "highlevel-private-integration-token",
    provider: "highlevel",
    title: "HighLevel private integration token",
    severity: "high",
    anchors: ["pit-"],
    pattern: /(?<![0-9A-Za-z])pit-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken",
    revoke: "https://app.gohighlevel.com",

    example: (random) => [`GHL_TOKEN=pit-${random.uuid()}`],
  }),
];
