import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://xata.io/docs";
const REVOKE = "https://app.xata.io/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "xata-api-key",
    provider: "xata",
    title: "Xata API key",
    severity: "high",
    anchors: ["xau_"],
    gate: "xau_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])xau_[0-9A-Za-z]{26,36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`XATA_API_KEY=xau_${random.base62(31)}`, `"token": "xau_${random.base62(31)}"`],
  }),
];
