import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.mergify.com/api/";
const REVOKE = "https://dashboard.mergify.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mergify-application-key",
    provider: "mergify",
    title: "Mergify application key",
    severity: "high",
    anchors: ["mergify_application_key_"],
    pattern: /(?<![0-9A-Za-z])mergify_application_key_[0-9A-Za-z_-]{40,200}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MERGIFY_APPLICATION_KEY=mergify_application_key_${random.base64url(64)}`,
      `"token": "mergify_application_key_${random.base64url(64)}"`,
    ],
  }),
];
