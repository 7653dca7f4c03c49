import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "wepay-access-token",
    provider: "wepay",
    title: "WePay access token",
    severity: "high",
    anchors: ["stage_", "production_"],
    gate: "(STAGE|PRODUCTION)_[0-9a-f]{64}",
    pattern: /(?<![0-9A-Za-z_])(?:STAGE|PRODUCTION)_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://dev.wepay.com/basics/authentication/",
    revoke: "https://go.wepay.com",
    example: (random) => [`Authorization: Bearer STAGE_${random.hex(64)}`, `WEPAY_TOKEN=PRODUCTION_${random.hex(64)}`],
  }),
];
