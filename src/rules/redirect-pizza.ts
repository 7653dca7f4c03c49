import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "redirect-pizza-token",
    provider: "redirect-pizza",
    title: "redirect.pizza API token",
    severity: "high",
    anchors: ["rpa_"],
    gate: "rpa_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])rpa_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://redirect.pizza/docs",
    revoke: "https://redirect.pizza",
    example: (random) => [`REDIRECT_PIZZA_TOKEN=rpa_${random.base62(30)}`, `"token": "rpa_${random.base62(30)}"`],
  }),
];
