import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "corbado-api-secret",
    provider: "corbado-auth",
    title: "Corbado API secret",
    severity: "high",
    anchors: ["corbado1_"],
    pattern: /(?<![0-9A-Za-z])corbado1_[0-9A-Za-z]{24,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.corbado.com",
    revoke: "https://app.corbado.com/settings/credentials/api-keys",
    example: (random) => [`CORBADO_API_KEY=corbado1_${random.base62(32)}`, `"token": "corbado1_${random.base62(32)}"`],
  }),
];
