import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication";
const REVOKE = "https://woocommerce.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "woocommerce-consumer-secret",
    provider: "woocommerce",
    title: "WooCommerce consumer secret",
    severity: "high",
    anchors: ["cs_"],
    gate: "cs_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])cs_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`WOOCOMMERCE_CONSUMER_SECRET=cs_${random.hex(40)}`, `"token": "cs_${random.hex(40)}"`],
  }),
  defineRule({
    id: "woocommerce-consumer-key",
    provider: "woocommerce",
    title: "WooCommerce consumer key",
    severity: "medium",
    anchors: ["ck_"],
    gate: "ck_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])ck_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`WOOCOMMERCE_CONSUMER_KEY=ck_${random.hex(40)}`, `"token": "ck_${random.hex(40)}"`],
  }),
];
