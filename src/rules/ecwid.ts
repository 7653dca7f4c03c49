import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ecwid-secret-token",
    provider: "ecwid",
    title: "Ecwid secret token",
    severity: "high",
    anchors: ["secret_"],
    gate: "secret_[0-9A-Za-z]{32}",
    pattern: /(?<![0-9A-Za-z])secret_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) =>
      looksRandom(secret.slice(7)) && /\d.*\d/.test(secret) && /[a-z]/.test(secret.slice(7)) && /[A-Z]/.test(secret),
    source: "https://docs.ecwid.com/api-reference",
    revoke: "https://my.ecwid.com",
    example: (random) => [`ECWID_API_KEY=secret_${random.base62(32)}`, `"token": "secret_${random.base62(32)}"`],
  }),
];
