import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.letta.com";
const REVOKE = "https://app.letta.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "letta-api-key",
    provider: "letta",
    title: "Letta API key",
    severity: "medium",
    anchors: ["sk-let-"],
    pattern: /(?<![0-9A-Za-z])sk-let-[0-9A-Za-z+/=]{40,140}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LETTA_API_KEY=sk-let-${random.base62(60)}`, `"token": "sk-let-${random.base62(60)}"`],
  }),
];
