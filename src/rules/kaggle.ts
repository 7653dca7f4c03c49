import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.kaggle.com/docs/api";
const REVOKE = "https://www.kaggle.com/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "kaggle-api-token",
    provider: "kaggle",
    title: "Kaggle API token",
    severity: "medium",
    anchors: ["kgat_"],
    gate: "KGAT_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])KGAT_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`KAGGLE_API_TOKEN=KGAT_${random.hex(32)}`, `"token": "KGAT_${random.hex(32)}"`],
  }),
];
