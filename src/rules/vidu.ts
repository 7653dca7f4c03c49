import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "vidu-api-key",
    provider: "vidu",
    title: "Vidu API key",
    severity: "medium",
    anchors: ["vda_"],
    gate: "vda_[0-9]{10}",
    pattern: /(?<![0-9A-Za-z])vda_[0-9]{10,24}_[0-9A-Za-z]{20,44}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://platform.vidu.com/docs",
    revoke: "https://platform.vidu.com/api-keys",
    example: (random) => [
      `VIDU_API_KEY=vda_${random.digits(17)}_${random.base62(32)}`,
      `"token": "vda_${random.digits(17)}_${random.base62(32)}"`,
    ],
  }),
];
