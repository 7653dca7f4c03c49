import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "chroma-api-key",
    provider: "chroma",
    title: "Chroma Cloud API key",
    severity: "high",
    anchors: ["ck-"],
    pattern: /(?<![0-9A-Za-z])ck-[0-9A-Za-z]{40,48}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    gate: "ck-[0-9A-Za-z]{40}",
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://docs.trychroma.com/cloud/getting-started",
    revoke: "https://www.trychroma.com",

    example: (random) => [`CHROMA_API_KEY=ck-${random.base62(44)}`],
  }),
];
