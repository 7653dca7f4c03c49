import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.brevo.com/docs/getting-started";
const REVOKE = "https://app.brevo.com/settings/keys/api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "brevo-api-key",
    provider: "brevo",
    title: "Brevo (Sendinblue) API key",
    severity: "high",
    anchors: ["xkeysib-"],
    pattern: /(?<![0-9A-Za-z])xkeysib-[0-9a-fA-F]{64}-[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `BREVO_API_KEY=xkeysib-${random.hex(64)}-${random.base62(16)}`,
      `"token": "xkeysib-${random.hex(64)}-${random.base62(16)}"`,
    ],
  }),
  defineRule({
    id: "brevo-smtp-key",
    provider: "brevo",
    title: "Brevo SMTP key",
    severity: "high",
    anchors: ["xsmtpsib-"],
    pattern: /(?<![0-9A-Za-z])xsmtpsib-[0-9a-fA-F]{64}-[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `BREVO_SMTP_KEY=xsmtpsib-${random.hex(64)}-${random.base62(16)}`,
      `"token": "xsmtpsib-${random.hex(64)}-${random.base62(16)}"`,
    ],
  }),
];
