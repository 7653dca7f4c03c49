import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "databento-api-key",
    provider: "databento",
    title: "Databento API key",
    severity: "high",
    anchors: ["db-"],
    gate: "db-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])db-[0-9A-Za-z]{29}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://databento.com/docs/portal/api-keys",
    revoke: "https://databento.com/portal/keys",
    example: (random) => [`DATABENTO_API_KEY=db-${random.base62(29)}`, `"token": "db-${random.base62(29)}"`],
  }),
];
