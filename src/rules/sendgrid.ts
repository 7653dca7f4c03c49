import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys";
const REVOKE = "https://app.sendgrid.com/settings/api_keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sendgrid-api-key",
    provider: "sendgrid",
    title: "SendGrid API key",
    severity: "critical",
    anchors: ["sg."],
    gate: "SG\\.[0-9A-Za-z_-]{20}",
    pattern: /(?<![0-9A-Za-z])SG\.[0-9A-Za-z_-]{20,24}\.[0-9A-Za-z_-]{39,50}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SENDGRID_API_KEY=SG.${random.base64url(22)}.${random.base64url(44)}`,
      `"token": "SG.${random.base64url(22)}.${random.base64url(44)}"`,
    ],
  }),
  defineRule({
    id: "sendgrid-api-key-short",
    provider: "sendgrid",
    title: "SendGrid API key",
    severity: "high",
    anchors: ["sg."],
    gate: "SG\\.[0-9A-Za-z_-]{16}\\.[0-9A-Za-z_-]{16}",
    pattern: /(?<![0-9A-Za-z])SG\.[0-9A-Za-z_-]{16}\.[0-9A-Za-z_-]{16,38}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SENDGRID_API_KEY_SHORT=SG.${random.base64url(16)}.${random.base64url(27)}`,
      `"token": "SG.${random.base64url(16)}.${random.base64url(27)}"`,
    ],
  }),
];
