import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.wompi.co/en/docs/colombia/ambientes-y-llaves/";
const REVOKE = "https://comercios.wompi.co/developers";

export const rules: readonly Rule[] = [
  defineRule({
    id: "wompi-private-key",
    provider: "wompi",
    title: "Wompi private key",
    severity: "critical",
    anchors: ["prv_prod_"],
    pattern: /(?<![0-9A-Za-z])prv_prod_[0-9A-Za-z]{30,40}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `WOMPI_PRIVATE_KEY=prv_prod_${random.base62(32)}`,
      `"token": "prv_prod_${random.base62(32)}"`,
    ],
  }),
];
