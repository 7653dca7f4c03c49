import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.together.ai/reference/authentication-1";
const REVOKE = "https://api.together.ai/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "together-api-key",
    provider: "together",
    title: "Together AI API key",
    severity: "high",
    anchors: ["tgp_v1_"],
    pattern: /(?<![0-9A-Za-z])tgp_v1_[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TOGETHER_API_KEY=tgp_v1_${random.base64url(43)}`,
      `"token": "tgp_v1_${random.base64url(43)}"`,
    ],
  }),
];
