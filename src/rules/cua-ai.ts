import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cua-ai-api-key",
    provider: "cua-ai",
    title: "Cua API key",
    severity: "high",
    anchors: ["sk_cua-api"],
    pattern: /(?<![0-9A-Za-z])sk_cua-api[0-9]{2}_[0-9A-Za-z_-]{30,120}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(13)),
    source: "https://docs.trycua.com",
    revoke: "https://www.cua.ai/dashboard",
    example: (random) => [
      `CUA_AI_API_KEY=sk_cua-api${random.digits(2)}_${random.base64url(75)}`,
      `"token": "sk_cua-api${random.digits(2)}_${random.base64url(75)}"`,
    ],
  }),
];
