import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://lmstudio.ai/docs/developer/core/authentication";
const REVOKE = "https://lmstudio.ai/docs/developer/core/authentication";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lmstudio-api-token",
    provider: "lmstudio",
    title: "LM Studio API token",
    severity: "medium",
    anchors: ["sk-lm-"],
    pattern: /(?<![0-9A-Za-z])sk-lm-[0-9A-Za-z]{8}:[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LMSTUDIO_API_TOKEN=sk-lm-${random.base62(8)}:${random.base62(20)}`,
      `"token": "sk-lm-${random.base62(8)}:${random.base62(20)}"`,
    ],
  }),
];
