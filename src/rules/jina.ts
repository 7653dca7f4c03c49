import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://jina.ai/api-dashboard/";
const REVOKE = "https://jina.ai/api-dashboard/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "jina-api-key",
    provider: "jina",
    title: "Jina AI API key",
    severity: "high",
    anchors: ["jina_"],
    gate: "jina_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])jina_[0-9a-f]{32}[0-9A-Za-z_-]{28}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `JINA_API_KEY=jina_${random.hex(32)}${random.base64url(28)}`,
      `"token": "jina_${random.hex(32)}${random.base64url(28)}"`,
    ],
  }),
];
