import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "smtp2go-api-key",
    provider: "smtp2go",
    title: "SMTP2GO API key",
    severity: "high",
    anchors: ["api-"],
    gate: "api-[0-9A-Z]{24}",
    pattern: /(?<![0-9A-Za-z])api-[0-9A-Z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)) && /\d.*\d/.test(secret),
    source: "https://developers.smtp2go.com/docs/getting-started",
    revoke: "https://app-us.smtp2go.com/sending/apikeys/",
    example: (random) => [
      `SMTP2GO_API_KEY=api-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)}`,
      `"token": "api-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)}"`,
    ],
  }),
];
