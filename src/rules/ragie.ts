import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.ragie.ai";
const REVOKE = "https://secure.ragie.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ragie-api-key",
    provider: "ragie",
    title: "Ragie API key",
    severity: "medium",
    anchors: ["tnt_"],
    gate: "tnt_[0-9A-Za-z]{10}",
    pattern: /(?<![0-9A-Za-z])tnt_[0-9A-Za-z]{10,14}_[0-9A-Za-z]{30,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `RAGIE_API_KEY=tnt_${random.base62(12)}_${random.base62(45)}`,
      `"token": "tnt_${random.base62(12)}_${random.base62(45)}"`,
    ],
  }),
];
