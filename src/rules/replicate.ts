import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://replicate.com/docs/reference/http";
const REVOKE = "https://replicate.com/account/api-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "replicate-api-token",
    provider: "replicate",
    title: "Replicate API token",
    severity: "high",
    anchors: ["r8_"],
    gate: "r8_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])r8_[0-9A-Za-z]{37}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`REPLICATE_API_TOKEN=r8_${random.base62(37)}`, `"token": "r8_${random.base62(37)}"`],
  }),
];
