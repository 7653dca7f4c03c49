import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "imgix-api-key",
    provider: "imgix",
    title: "imgix API key",
    severity: "high",
    anchors: ["ak_"],
    gate: "ak_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])ak_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.imgix.com/apis/management/overview",
    revoke: "https://dashboard.imgix.com/api-keys",
    example: (random) => [`IMGIX_API_KEY=ak_${random.hex(64)}`, `"token": "ak_${random.hex(64)}"`],
  }),
];
