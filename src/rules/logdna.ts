import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "logdna-service-key",
    provider: "logdna",
    title: "Mezmo service key",
    severity: "high",
    anchors: ["sts_"],
    gate: "sts_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])sts_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.mezmo.com/docs/service-keys",
    revoke: "https://app.mezmo.com/manage/api-keys",
    example: (random) => [`LOGDNA_API_KEY=sts_${random.hex(32)}`, `"token": "sts_${random.hex(32)}"`],
  }),
];
