import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "you-api-key",
    provider: "you",
    title: "You.com API key",
    severity: "high",
    anchors: ["ydc-sk-"],
    pattern: /(?<![0-9A-Za-z])ydc-sk-[0-9A-Za-z]{8,40}-[0-9A-Za-z-]{16,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://documentation.you.com/",
    revoke: "https://api.you.com",

    example: (random) => [`YDC_API_KEY=ydc-sk-${random.hex(16)}-${random.base62(32)}-${random.hex(8)}`],
  }),
];
