import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "venice-inference-key",
    provider: "venice",
    title: "Venice inference key",
    severity: "high",
    anchors: ["venice-inference-key-"],
    pattern: /(?<![0-9A-Za-z])VENICE-INFERENCE-KEY-[0-9A-Za-z_-]{30,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(21)),
    source: "https://docs.venice.ai",
    revoke: "https://venice.ai/settings/api",
    example: (random) => [
      `VENICE_API_KEY=VENICE-INFERENCE-KEY-${random.base64url(55)}`,
      `"token": "VENICE-INFERENCE-KEY-${random.base64url(55)}"`,
    ],
  }),
  defineRule({
    id: "venice-admin-key",
    provider: "venice",
    title: "Venice admin key",
    severity: "high",
    anchors: ["venice-admin-key-"],
    pattern: /(?<![0-9A-Za-z])VENICE-ADMIN-KEY-[0-9A-Za-z_-]{30,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(17)),
    source: "https://docs.venice.ai",
    revoke: "https://venice.ai/settings/api",
    example: (random) => [
      `VENICE_ADMIN_KEY=VENICE-ADMIN-KEY-${random.base64url(55)}`,
      `"token": "VENICE-ADMIN-KEY-${random.base64url(55)}"`,
    ],
  }),
];
