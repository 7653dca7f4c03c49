import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "targon-api-key",
    provider: "targon",
    title: "Targon API key",
    severity: "high",
    anchors: ["sn4_"],
    gate: "sn4_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])sn4_[0-9a-z]{24,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.targon.com",
    revoke: "https://targon.com/settings",
    example: (random) => [`TARGON_API_KEY=sn4_${random.base36(32)}`, `"token": "sn4_${random.base36(32)}"`],
  }),
];
