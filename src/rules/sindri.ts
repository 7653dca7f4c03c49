import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sindri-api-key",
    provider: "sindri-labs",
    title: "Sindri API key",
    severity: "high",
    anchors: ["sindri_"],
    pattern: /(?<![0-9A-Za-z])sindri_[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(7)),
    source: "https://sindri.app/docs",
    revoke: "https://sindri.app/z/me/page/settings/api-keys",
    example: (random) => [`SINDRI_LABS_API_KEY=sindri_${random.base62(44)}`, `"token": "sindri_${random.base62(44)}"`],
  }),
];
