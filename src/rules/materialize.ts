import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://materialize.com/docs";
const REVOKE = "https://console.materialize.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "materialize-app-password",
    provider: "materialize",
    title: "Materialize app password",
    severity: "high",
    anchors: ["mzp_"],
    gate: "mzp_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])mzp_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MATERIALIZE_APP_PASSWORD=mzp_${random.hex(64)}`, `"token": "mzp_${random.hex(64)}"`],
  }),
];
