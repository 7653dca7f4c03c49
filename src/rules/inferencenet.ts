import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "inferencenet-api-key",
    provider: "inferencenet",
    title: "Inference.net API key",
    severity: "high",
    anchors: ["inference-"],
    pattern: /(?<![0-9A-Za-z])inference-[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.inference.net",
    revoke: "https://inference.net/dashboard/api-keys",
    example: (random) => [`INFERENCE_API_KEY=inference-${random.hex(32)}`, `"token": "inference-${random.hex(32)}"`],
  }),
];
