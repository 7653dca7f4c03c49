import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.heartlandpaymentsystems.com/";
const REVOKE = "https://developer.heartlandpaymentsystems.com/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "heartland-secret-key",
    provider: "heartland",
    title: "Heartland secret API key",
    severity: "critical",
    anchors: ["skapi_prod_"],
    pattern: /(?<![0-9A-Za-z])skapi_prod_[0-9A-Za-z_-]{18,50}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HEARTLAND_SECRET_KEY=skapi_prod_${random.base62(40)}`,
      `"token": "skapi_prod_${random.base62(40)}"`,
    ],
  }),
  defineRule({
    id: "heartland-test-key",
    provider: "heartland",
    title: "Heartland secret API key of the test system",
    severity: "medium",
    anchors: ["skapi_cert_"],
    pattern: /(?<![0-9A-Za-z])skapi_cert_[0-9A-Za-z_-]{18,50}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HEARTLAND_TEST_KEY=skapi_cert_${random.base62(40)}`,
      `"token": "skapi_cert_${random.base62(40)}"`,
    ],
  }),
];
