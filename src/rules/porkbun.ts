import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://porkbun.com/api/json/v3/documentation";
const REVOKE = "https://porkbun.com/account/api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "porkbun-api-key",
    provider: "porkbun",
    title: "Porkbun API key",
    severity: "medium",
    anchors: ["pk1_"],
    gate: "pk1_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])pk1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PORKBUN_API_KEY=pk1_${random.hex(64)}`, `"token": "pk1_${random.hex(64)}"`],
  }),
  defineRule({
    id: "porkbun-secret-key",
    provider: "porkbun",
    title: "Porkbun secret API key",
    severity: "critical",
    anchors: ["sk1_"],
    gate: "sk1_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])sk1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PORKBUN_SECRET_KEY=sk1_${random.hex(64)}`, `"token": "sk1_${random.hex(64)}"`],
  }),
];
