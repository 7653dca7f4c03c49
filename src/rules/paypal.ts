import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.paypal.com/braintree/docs/guides/authorization/overview/";
const REVOKE = "https://www.braintreegateway.com/login";

export const rules: readonly Rule[] = [
  defineRule({
    id: "paypal-braintree-access-token",
    provider: "paypal",
    title: "PayPal Braintree access token",
    severity: "critical",
    anchors: ["access_token$production$"],
    pattern: /(?<![0-9A-Za-z])access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PAYPAL_BRAINTREE_ACCESS_TOKEN=access_token$production$${random.base36(16)}$${random.hex(32)}`,
      `"token": "access_token$production$${random.base36(16)}$${random.hex(32)}"`,
    ],
  }),
  defineRule({
    id: "paypal-braintree-sandbox-token",
    provider: "paypal",
    title: "PayPal Braintree sandbox access token",
    severity: "low",
    anchors: ["access_token$sandbox$"],
    pattern: /(?<![0-9A-Za-z])access_token\$sandbox\$[0-9a-z]{16}\$[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `PAYPAL_BRAINTREE_SANDBOX_TOKEN=access_token$sandbox$${random.base36(16)}$${random.hex(32)}`,
  }),
];
