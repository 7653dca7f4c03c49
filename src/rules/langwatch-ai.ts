import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "langwatch-ai-api-key",
    provider: "langwatch-ai",
    title: "LangWatch API key",
    severity: "high",
    anchors: ["sk-lw-"],
    gate: "sk-lw-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])sk-lw-[0-9A-Za-z_-]{24,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(6)),
    source: "https://docs.langwatch.ai",
    revoke: "https://app.langwatch.ai",
    example: (random) => [
      `LANGWATCH_AI_API_KEY=sk-lw-${random.base64url(52)}`,
      `"token": "sk-lw-${random.base64url(52)}"`,
    ],
  }),
];
