import { defineRule, type Rule } from "../detect/rule.ts";

const KEYS = "https://platform.openai.com/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "openai-api-key",
    provider: "openai",
    title: "OpenAI API key",
    severity: "critical",
    anchors: ["t3blbkfj", "sk-proj-", "sk-svcacct-", "sk-admin-", "sk-service-"],
    pattern:
      /(?<![A-Za-z0-9])sk-(?:(?:proj|svcacct|admin|service|None)-)?[A-Za-z0-9_-]{16,80}T3BlbkFJ[A-Za-z0-9_-]{16,80}(?![A-Za-z0-9_-])|(?<![A-Za-z0-9])sk-(?:proj|svcacct|admin|service)-[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])/,
    reach: [100, 260],
    source: "https://platform.openai.com/docs/api-reference/authentication",
    revoke: KEYS,
    instead: "Read OPENAI_API_KEY from the environment; give each project its own key with a budget.",
    // The key's middle says "OpenAI" in base 64; without it nothing of this length is a key.
    validate: ({ secret }) => secret.includes("T3BlbkFJ") || secret.length >= 100,
    example: (random) => [
      `OPENAI_API_KEY=sk-${random.base62(20)}T3BlbkFJ${random.base62(20)}`,
      `api_key="sk-proj-${random.base64url(74)}T3BlbkFJ${random.base62(74)}"`,
      `sk-svcacct-${random.base62(74)}T3BlbkFJ${random.base62(74)}`,
    ],
    nearMiss: (random) => [`sk-proj-${random.base62(20)}T4BlbkFJ${random.base62(20)}`],
  }),
];
