import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://mailchimp.com/developer/marketing/guides/quick-start/";
const REVOKE = "https://admin.mailchimp.com/account/api/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mailchimp-api-key",
    provider: "mailchimp",
    title: "Mailchimp API key",
    severity: "high",
    anchors: ["-us"],
    gate: "[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])[0-9a-f]{32}-us\d{1,2}(?![0-9A-Za-z])/,
    reach: [41, 45],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MAILCHIMP_API_KEY=${random.hex(32)}-us${random.digits(1)}`,
      `"token": "${random.hex(32)}-us${random.digits(1)}"`,
    ],
  }),
  defineRule({
    id: "mailchimp-transactional-key",
    provider: "mailchimp",
    title: "Mailchimp Transactional (Mandrill) key",
    severity: "high",
    anchors: ["md-"],
    gate: "md-[0-9A-Za-z_-]{22}",
    pattern: /(?<![0-9A-Za-z])md-[0-9A-Za-z_-]{22}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MAILCHIMP_TRANSACTIONAL_KEY=md-${random.base64url(22)}`,
      `"token": "md-${random.base64url(22)}"`,
    ],
  }),
];
