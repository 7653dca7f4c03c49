import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "qovery-api-token",
    provider: "qovery",
    title: "Qovery API token",
    severity: "high",
    anchors: ["qov_"],
    gate: "qov_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])qov_[0-9A-Za-z]{24,80}_[0-9]{5,12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.qovery.com/docs/using-qovery/interface/cli/",
    revoke: "https://console.qovery.com",
    example: (random) => [
      `QOVERY_API_KEY=qov_${random.base62(52)}_${random.digits(8)}`,
      `"token": "qov_${random.base62(52)}_${random.digits(8)}"`,
    ],
  }),
];
