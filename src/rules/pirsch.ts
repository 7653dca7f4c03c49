import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pirsch-access-key",
    provider: "pirsch",
    title: "Pirsch access key",
    severity: "medium",
    anchors: ["pa_"],
    gate: "pa_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pa_[0-9A-Za-z]{32,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://docs.pirsch.io",
    revoke: "https://dashboard.pirsch.io",
    example: (random) => [`PIRSCH_API_KEY=pa_${random.base62(40)}`, `"token": "pa_${random.base62(40)}"`],
  }),
];
