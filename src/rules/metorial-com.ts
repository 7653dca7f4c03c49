import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "metorial-com-secret-key",
    provider: "metorial-com",
    title: "Metorial secret key",
    severity: "high",
    anchors: ["metorial_sk_"],
    pattern: /(?<![0-9A-Za-z])metorial_sk_[0-9A-Za-z]{24,120}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(12)),
    source: "https://metorial.com/docs",
    revoke: "https://app.metorial.com",
    example: (random) => [
      `METORIAL_COM_API_KEY=metorial_sk_${random.base62(72)}`,
      `"token": "metorial_sk_${random.base62(72)}"`,
    ],
  }),
];
