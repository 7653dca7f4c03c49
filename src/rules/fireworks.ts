import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.fireworks.ai/api-reference/introduction";
const REVOKE = "https://app.fireworks.ai/settings/users/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "fireworks-api-key",
    provider: "fireworks",
    title: "Fireworks AI API key",
    severity: "high",
    anchors: ["fw_"],
    gate: "fw_[0-9A-Za-z]{22}",
    pattern: /(?<![0-9A-Za-z])fw_[0-9A-Za-z]{22,24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FIREWORKS_API_KEY=fw_${random.base62(23)}`, `"token": "fw_${random.base62(23)}"`],
  }),
];
