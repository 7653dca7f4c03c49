import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.plain.com/docs";
const REVOKE = "https://app.plain.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "plain-api-key",
    provider: "plain",
    title: "Plain API key",
    severity: "medium",
    anchors: ["plainapikey_"],
    pattern: /(?<![0-9A-Za-z])plainApiKey_[0-9A-Za-z_-]{40,160}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLAIN_API_KEY=plainApiKey_${random.base64url(60)}`,
      `"token": "plainApiKey_${random.base64url(60)}"`,
    ],
  }),
];
