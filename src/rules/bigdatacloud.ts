import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "bigdatacloud-api-key",
    provider: "bigdatacloud",
    title: "BigDataCloud API key",
    severity: "medium",
    anchors: ["bdc_"],
    gate: "bdc_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])bdc_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.bigdatacloud.com/docs",
    revoke: "https://www.bigdatacloud.com/account",
    example: (random) => [`BIGDATACLOUD_API_KEY=bdc_${random.hex(32)}`, `"token": "bdc_${random.hex(32)}"`],
  }),
];
