import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "honeybadger-project-key",
    provider: "honeybadger",
    title: "Honeybadger project API key",
    severity: "medium",
    anchors: ["hbp_"],
    gate: "hbp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])hbp_[0-9A-Za-z]{30,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.honeybadger.io",
    revoke: "https://app.honeybadger.io",
    example: (random) => [`HONEYBADGER_API_KEY=hbp_${random.base62(35)}`, `"token": "hbp_${random.base62(35)}"`],
  }),
];
