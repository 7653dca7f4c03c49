import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "zep-api-key",
    provider: "zep",
    title: "Zep API key",
    severity: "high",
    anchors: ["z_1dwlkijoi"],
    pattern: /(?<![0-9A-Za-z])z_1dWlkIjoi[0-9A-Za-z_-]{30,120}\.[0-9A-Za-z_-]{30,160}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://help.getzep.com/projects",
    revoke: "https://app.getzep.com",

    example: (random) => [`ZEP_API_KEY=z_1dWlkIjoi${random.base64url(50)}.${random.base64url(86)}`],
  }),
];
