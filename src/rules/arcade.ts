import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "arcade-api-key",
    provider: "arcade",
    title: "Arcade API key",
    severity: "high",
    anchors: ["arc_"],
    pattern: /(?<![0-9A-Za-z])arc_[0-9A-Za-z]{46,72}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "arc_[0-9A-Za-z]{46}",
    source: "https://docs.arcade.dev/home/api-keys",
    revoke: "https://api.arcade.dev/dashboard/api-keys",

    example: (random) => [`ARCADE_API_KEY=arc_o1${random.base62(54)}`],
  }),
];
