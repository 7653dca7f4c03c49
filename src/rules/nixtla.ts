import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.nixtla.io/docs";
const REVOKE = "https://dashboard.nixtla.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nixtla-api-key",
    provider: "nixtla",
    title: "Nixtla API key",
    severity: "medium",
    anchors: ["nixak-"],
    pattern: /(?<![0-9A-Za-z])nixak-[0-9A-Za-z]{60,200}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NIXTLA_API_KEY=nixak-${random.base62(80)}`, `"token": "nixak-${random.base62(80)}"`],
  }),
];
