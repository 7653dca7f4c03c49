import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "kibela-access-token",
    provider: "kibela",
    title: "Kibela access token",
    severity: "high",
    anchors: ["secret/at/"],
    pattern: /(?<![0-9A-Za-z])secret\/AT\/[0-9A-Za-z+/=_-]{20,120}(?![0-9A-Za-z+/=_-])/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    validate: ({ secret }) => !isPlaceholder(secret.slice(10)) && /\d/.test(secret),
    source: "https://github.com/kibela/kibela-api-v1-document",
    revoke: "https://kibe.la",

    example: (random) => [`KIBELA_TOKEN=secret/AT/${random.base62(7)}/${random.base62(24)}`],
  }),
];
