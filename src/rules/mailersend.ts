import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.mailersend.com/general.html";
const REVOKE = "https://app.mailersend.com/api-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mailersend-api-token",
    provider: "mailersend",
    title: "MailerSend API token",
    severity: "high",
    anchors: ["mlsn."],
    gate: "mlsn\\.[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])mlsn\.[0-9A-Za-z]{30,100}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MAILERSEND_API_TOKEN=mlsn.${random.base36(64)}`, `"token": "mlsn.${random.base36(64)}"`],
  }),
  defineRule({
    id: "mailersend-smtp-password",
    provider: "mailersend",
    title: "MailerSend SMTP password",
    severity: "high",
    anchors: ["mssp."],
    gate: "mssp\\.[0-9A-Za-z]{7}\\.[0-9A-Za-z]{16}\\.[0-9A-Za-z]{7}",
    pattern: /(?<![0-9A-Za-z])mssp\.[0-9A-Za-z]{7}\.[0-9A-Za-z]{16}\.[0-9A-Za-z]{7}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.mailersend.com/help/smtp-relay",
    revoke: "https://app.mailersend.com/domains",
    example: (random) => [
      `MAILERSEND_API_KEY=mssp.${random.base62(7)}.${random.base62(16)}.${random.base62(7)}`,
      `"token": "mssp.${random.base62(7)}.${random.base62(16)}.${random.base62(7)}"`,
    ],
  }),
];
