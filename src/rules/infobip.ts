import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "infobip-api-key",
    provider: "infobip",
    title: "Infobip API key",
    severity: "high",
    anchors: ["app "],
    gate: "app [0-9a-f]{32}-[0-9a-f]{8}-",
    pattern: /(?<![0-9A-Za-z])App (?<secret>[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z-])/,
    startsAtAnchor: true,
    source: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
    revoke: "https://portal.infobip.com/settings/accounts/api-keys",
    example: (random) => `Authorization: App ${random.hex(32)}-${random.uuid()}`,
  }),
];
