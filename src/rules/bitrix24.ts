import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "bitrix24-webhook",
    provider: "bitrix24-hook",
    title: "Bitrix24 inbound webhook",
    severity: "high",
    anchors: ["/rest/"],
    gate: "bitrix24\\.[a-z.]{2,8}/rest/[0-9]+/[0-9a-z]{16}",
    pattern: /[0-9a-z-]{1,60}\.bitrix24\.[a-z.]{2,8}\/rest\/\d{1,9}\/(?<secret>[0-9a-z]{16})(?![0-9A-Za-z])/,
    reach: [80, 40],
    source: "https://apidocs.bitrix24.com/local-integrations/local-webhooks.html",
    revoke: "https://www.bitrix24.com",
    example: (random) => `https://acme.bitrix24.com/rest/1/${random.base36(16)}/crm.lead.add.json`,
  }),
];
