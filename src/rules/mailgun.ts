import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/";
const REVOKE = "https://app.mailgun.com/settings/api_security";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mailgun-private-key",
    provider: "mailgun",
    title: "Mailgun private API key",
    severity: "high",
    anchors: ["key-"],
    gate: "key-[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])key-[0-9a-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MAILGUN_PRIVATE_KEY=key-${random.base36(32)}`, `"token": "key-${random.base36(32)}"`],
  }),
  defineRule({
    id: "mailgun-public-key",
    provider: "mailgun",
    title: "Mailgun public validation key",
    severity: "medium",
    anchors: ["pubkey-"],
    pattern: /(?<![0-9A-Za-z])pubkey-[0-9a-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `MAILGUN_PUBLIC_KEY=pubkey-${random.base36(32)}`,
  }),
];
