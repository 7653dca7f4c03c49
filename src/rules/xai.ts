import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.x.ai";
const REVOKE = "https://console.x.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "xai-api-key",
    provider: "xai",
    title: "xAI API key",
    severity: "high",
    anchors: ["xai-"],
    gate: "xai-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])xai-[0-9A-Za-z_-]{70,90}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`XAI_API_KEY=xai-${random.base64url(80)}`, `"token": "xai-${random.base64url(80)}"`],
  }),
];
