import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://goldrush.dev/docs";
const REVOKE = "https://goldrush.dev/platform";

export const rules: readonly Rule[] = [
  defineRule({
    id: "covalent-api-key",
    provider: "covalent",
    title: "Covalent (GoldRush) API key",
    severity: "medium",
    anchors: ["cqt_"],
    gate: "cqt_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])cqt_[0-9A-Za-z]{28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`COVALENT_API_KEY=cqt_${random.base62(28)}`, `"token": "cqt_${random.base62(28)}"`],
  }),
];
