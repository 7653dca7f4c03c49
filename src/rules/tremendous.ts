import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.tremendous.com";
const REVOKE = "https://app.tremendous.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tremendous-production-key",
    provider: "tremendous",
    title: "Tremendous production API key",
    severity: "critical",
    anchors: ["prod_"],
    gate: "PROD_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z_-])PROD_[0-9A-Za-z_-]{40,70}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    nearMiss: () => ["#define PROD_SOFTWARE_RESULTS_ENTERPRISES_GOLDEN_GATE_2_BUS_PLUS 1"],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TREMENDOUS_PRODUCTION_KEY=PROD_${random.base64url(55)}`,
      `"token": "PROD_${random.base64url(55)}"`,
    ],
  }),
];
