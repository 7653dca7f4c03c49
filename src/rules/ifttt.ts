import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ifttt-webhook-key",
    provider: "ifttt",
    title: "IFTTT webhook key",
    severity: "medium",
    anchors: ["maker.ifttt.com/trigger/"],
    pattern:
      /maker\.ifttt\.com\/trigger\/[^\s/"'<>]{1,80}\/(?:json\/)?with\/key\/(?<secret>[0-9A-Za-z_-]{20,64})(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://ifttt.com/maker_webhooks",
    revoke: "https://ifttt.com/maker_webhooks/settings",
    example: (random) => `https://maker.ifttt.com/trigger/door_open/with/key/${random.base64url(43)}`,
  }),
];
