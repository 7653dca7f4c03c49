import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tines-webhook",
    provider: "tines",
    title: "Tines webhook",
    severity: "high",
    anchors: [".tines.com/webhook/"],
    pattern: /\.tines\.com\/webhook\/(?:[0-9a-z-]{1,60}\/)?[0-9a-f]{32}\/[0-9a-f]{32}(?![0-9a-f])/,
    startsAtAnchor: true,
    source: "https://www.tines.com/docs/actions/types/webhook/",
    revoke: "https://www.tines.com",
    example: (random) => `https://quiet-dew-1234.tines.com/webhook/${random.hex(32)}/${random.hex(32)}`,
  }),
];
