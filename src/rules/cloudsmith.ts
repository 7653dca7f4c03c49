import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.cloudsmith.com/api";
const REVOKE = "https://cloudsmith.io/user/settings/api/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cloudsmith-api-key",
    provider: "cloudsmith",
    title: "Cloudsmith API key",
    severity: "high",
    anchors: ["csa_"],
    gate: "csa_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])csa_[0-9A-Za-z]{36,44}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CLOUDSMITH_API_KEY=csa_${random.base62(40)}`, `"token": "csa_${random.base62(40)}"`],
  }),
];
