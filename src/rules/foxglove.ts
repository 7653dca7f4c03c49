import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.foxglove.dev/api";
const REVOKE = "https://app.foxglove.dev/~/settings/apikeys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "foxglove-api-key",
    provider: "foxglove",
    title: "Foxglove API key",
    severity: "high",
    anchors: ["fox_sk_"],
    pattern: /(?<![0-9A-Za-z])fox_sk_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FOXGLOVE_API_KEY=fox_sk_${random.base62(32)}`, `"token": "fox_sk_${random.base62(32)}"`],
  }),
];
