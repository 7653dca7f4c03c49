import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "notte-cc-api-key",
    provider: "notte-cc",
    title: "Notte API key",
    severity: "medium",
    anchors: ["sk-notte-"],
    pattern: /(?<![0-9A-Za-z])sk-notte-[0-9A-Za-z]{20,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(9)),
    source: "https://docs.notte.cc",
    revoke: "https://console.notte.cc",
    example: (random) => [`NOTTE_CC_API_KEY=sk-notte-${random.base62(50)}`, `"token": "sk-notte-${random.base62(50)}"`],
  }),
];
