import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "chutes-api-key",
    provider: "chutes",
    title: "Chutes API key",
    severity: "high",
    anchors: ["cpk_"],
    pattern: /(?<![0-9A-Za-z])cpk_[0-9a-f]{32}\.[0-9a-f]{32}\.[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://chutes.ai/docs",
    revoke: "https://chutes.ai/app/api",

    example: (random) => [`CHUTES_API_KEY=cpk_${random.hex(32)}.${random.hex(32)}.${random.base62(32)}`],
  }),
];
