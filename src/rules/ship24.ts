import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.ship24.com";
const REVOKE = "https://dashboard.ship24.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ship24-api-key",
    provider: "ship24",
    title: "Ship24 API key",
    severity: "medium",
    anchors: ["apik_"],
    gate: "apik_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])apik_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SHIP24_API_KEY=apik_${random.base62(30)}`, `"token": "apik_${random.base62(30)}"`],
  }),
];
