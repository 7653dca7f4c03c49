import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.mollie.com/reference/authentication";
const REVOKE = "https://my.mollie.com/dashboard/developers/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mollie-access-token",
    provider: "mollie",
    title: "Mollie organization access token",
    severity: "critical",
    anchors: ["access_"],
    gate: "access_[0-9A-Za-z]{40}",
    pattern: /(?<![0-9A-Za-z])access_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MOLLIE_ACCESS_TOKEN=access_${random.base62(40)}`, `"token": "access_${random.base62(40)}"`],
  }),
];
