import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://ionic.io/docs/appflow/personal-access-tokens";
const REVOKE = "https://dashboard.ionicframework.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ionic-token",
    provider: "ionic",
    title: "Ionic Appflow token",
    severity: "high",
    anchors: ["ion_"],
    gate: "ion_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ion_[0-9A-Za-z]{42}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`IONIC_TOKEN=ion_${random.base62(42)}`, `"token": "ion_${random.base62(42)}"`],
  }),
];
