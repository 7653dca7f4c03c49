import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "llmgateway-api-key",
    provider: "llmgateway",
    title: "LLM Gateway API key",
    severity: "high",
    anchors: ["llmgtwy_"],
    pattern: /(?<![0-9A-Za-z])llmgtwy_[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.llmgateway.io",
    revoke: "https://llmgateway.io/dashboard",
    example: (random) => [`LLMGATEWAY_API_KEY=llmgtwy_${random.base62(44)}`, `"token": "llmgtwy_${random.base62(44)}"`],
  }),
];
