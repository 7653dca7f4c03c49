import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.perplexity.ai";
const REVOKE = "https://www.perplexity.ai/settings/api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "perplexity-api-key",
    provider: "perplexity",
    title: "Perplexity API key",
    severity: "high",
    anchors: ["pplx-"],
    gate: "pplx-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pplx-[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PERPLEXITY_API_KEY=pplx-${random.base62(48)}`, `"token": "pplx-${random.base62(48)}"`],
  }),
];
