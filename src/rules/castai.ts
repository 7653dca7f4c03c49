import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.cast.ai/docs/authentication";
const REVOKE = "https://console.cast.ai/user/api-access";

export const rules: readonly Rule[] = [
  defineRule({
    id: "castai-api-key",
    provider: "castai",
    title: "CAST AI API key",
    severity: "high",
    anchors: ["castai_v1_"],
    pattern: /(?<![0-9A-Za-z])castai_v1_[0-9a-z]{64}_[0-9a-z]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CASTAI_API_KEY=castai_v1_${random.hex(64)}_${random.hex(8)}`,
      `"token": "castai_v1_${random.hex(64)}_${random.hex(8)}"`,
    ],
  }),
];
