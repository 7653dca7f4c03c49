import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "murf-api-key",
    provider: "murf",
    title: "Murf API key",
    severity: "medium",
    anchors: ["ap2_"],
    gate: "ap2_[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])ap2_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://murf.ai/api/docs",
    revoke: "https://murf.ai/api/dashboard",
    example: (random) => [`MURF_API_KEY=ap2_${random.uuid()}`, `"token": "ap2_${random.uuid()}"`],
  }),
];
