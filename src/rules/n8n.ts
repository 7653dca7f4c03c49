import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.n8n.io/api/authentication/";
const REVOKE = "https://docs.n8n.io/api/authentication/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "n8n-api-key",
    provider: "n8n",
    title: "n8n API key",
    severity: "high",
    anchors: ["n8n_api_"],
    pattern: /(?<![0-9A-Za-z])n8n_api_[0-9a-f]{40,96}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`N8N_API_KEY=n8n_api_${random.hex(80)}`, `"token": "n8n_api_${random.hex(80)}"`],
  }),
];
