import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://openrouter.ai/docs/api-reference/authentication";
const REVOKE = "https://openrouter.ai/settings/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "openrouter-api-key",
    provider: "openrouter",
    title: "OpenRouter API key",
    severity: "high",
    anchors: ["sk-or-"],
    pattern: /(?<![0-9A-Za-z])sk-or-(?:v\d{1,2}-)?[0-9A-Za-z_-]{40,90}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`OPENROUTER_API_KEY=sk-or-v1-${random.hex(64)}`, `"token": "sk-or-v1-${random.hex(64)}"`],
  }),
];
