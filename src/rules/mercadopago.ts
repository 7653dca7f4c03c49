import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.mercadopago.com/developers";
const REVOKE = "https://www.mercadopago.com/developers/panel";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mercadopago-access-token",
    provider: "mercadopago",
    title: "Mercado Pago access token",
    severity: "critical",
    anchors: ["app_usr-"],
    pattern: /(?<![0-9A-Za-z])APP_USR-\d{16}-\d{6}-[0-9a-f]{32}-\d{7,10}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MERCADOPAGO_ACCESS_TOKEN=APP_USR-${random.digits(16)}-${random.digits(6)}-${random.hex(32)}-${random.digits(8)}`,
      `"token": "APP_USR-${random.digits(16)}-${random.digits(6)}-${random.hex(32)}-${random.digits(8)}"`,
    ],
  }),
];
