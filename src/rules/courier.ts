import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "courier-auth-token",
    provider: "courier",
    title: "Courier auth token",
    severity: "high",
    anchors: ["pk_prod_", "pk_test_"],
    pattern: /(?<![0-9A-Za-z])pk_(?:prod|test)_[0-9A-Z]{28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://www.courier.com/docs/reference/authorization",
    revoke: "https://app.courier.com/settings/api-keys",

    example: (random) => [`COURIER_AUTH_TOKEN=pk_prod_${random.of("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 28)}`],
  }),
];
