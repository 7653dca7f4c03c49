import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.zapier.com";
const REVOKE = "https://zapier.com/app/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "zapier-mcp-key",
    provider: "zapier",
    title: "Zapier NLA key",
    severity: "medium",
    anchors: ["sk-ak-"],
    pattern: /(?<![0-9A-Za-z])sk-ak-[0-9A-Za-z]{30,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ZAPIER_MCP_KEY=sk-ak-${random.base62(35)}`, `"token": "sk-ak-${random.base62(35)}"`],
  }),
  defineRule({
    id: "zapier-webhook",
    provider: "zapier",
    title: "Zapier catch hook",
    severity: "medium",
    anchors: ["hooks.zapier.com/hooks/catch/"],
    pattern: /hooks\.zapier\.com\/hooks\/catch\/[0-9A-Za-z]{4,20}(?:\/[0-9A-Za-z]{4,20})?/,
    startsAtAnchor: true,
    validate: ({ secret }) => /\d/.test(secret.slice(29)),
    source: "https://help.zapier.com/hc/en-us/articles/8496288690317",
    revoke: "https://zapier.com/app/zaps",
    example: (random) => `https://hooks.zapier.com/hooks/catch/${random.digits(7)}/${random.base36(6)}7`,
  }),
];
