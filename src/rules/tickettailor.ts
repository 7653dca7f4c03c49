import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.tickettailor.com";
const REVOKE = "https://app.tickettailor.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tickettailor-secret-key",
    provider: "tickettailor",
    title: "Ticket Tailor API key",
    severity: "high",
    anchors: ["sk_"],
    gate: "sk_[0-9]{3}",
    pattern: /(?<![0-9A-Za-z])sk_\d{3,6}_\d{4,8}_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TICKETTAILOR_SECRET_KEY=sk_${random.digits(4)}_${random.digits(6)}_${random.hex(32)}`,
      `"token": "sk_${random.digits(4)}_${random.digits(6)}_${random.hex(32)}"`,
    ],
  }),
];
