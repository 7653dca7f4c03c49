import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.predibase.com";
const REVOKE = "https://app.predibase.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "predibase-api-token",
    provider: "predibase",
    title: "Predibase API token",
    severity: "medium",
    anchors: ["pb_"],
    gate: "pb_[0-9A-Za-z_-]{22}",
    pattern: /(?<![0-9A-Za-z])pb_[0-9A-Za-z_-]{22}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PREDIBASE_API_TOKEN=pb_${random.base64url(22)}`, `"token": "pb_${random.base64url(22)}"`],
  }),
];
