import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "supermemory-api-key",
    provider: "supermemory",
    title: "Supermemory API key",
    severity: "high",
    anchors: ["sm_"],
    gate: "sm_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])sm_[0-9A-Za-z]{20,24}_[0-9A-Za-z]{40,100}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://supermemory.ai/docs",
    revoke: "https://console.supermemory.ai",
    example: (random) => [
      `SUPERMEMORY_API_KEY=sm_${random.base62(22)}_${random.base62(70)}`,
      `"token": "sm_${random.base62(22)}_${random.base62(70)}"`,
    ],
  }),
];
