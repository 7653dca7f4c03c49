import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sendpulse-api-key",
    provider: "sendpulse",
    title: "SendPulse API key",
    severity: "high",
    anchors: ["sp_apikey_"],
    pattern: /(?<![0-9A-Za-z])sp_apikey_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://sendpulse.com/integrations/api",
    revoke: "https://login.sendpulse.com/settings/",
    example: (random) => [`SENDPULSE_API_KEY=sp_apikey_${random.hex(32)}`, `"token": "sp_apikey_${random.hex(32)}"`],
  }),
];
