import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "microsoft-teams-webhook",
    provider: "microsoft",
    title: "Microsoft Teams incoming webhook",
    severity: "medium",
    anchors: ["/incomingwebhook/"],
    pattern:
      /(?:[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook(?:b2)?)\/[\w@-]{40,100}\/IncomingWebhook\/[A-Za-z0-9-]{20,60}\/[A-Za-z0-9-]{30,40}(?:\/[\w-]{20,60})?/i,
    reach: [190, 170],
    source: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    revoke: "Teams: the channel's connectors or workflows",
    example: (random) =>
      `https://acme.webhook.office.com/webhookb2/${random.uuid()}@${random.uuid()}/IncomingWebhook/${random.hex(32)}/${random.uuid()}`,
  }),
];
