import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.salesloft.com";
const REVOKE = "https://app.salesloft.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "salesloft-api-key",
    provider: "salesloft",
    title: "Salesloft API key",
    severity: "high",
    anchors: ["v2_ak_"],
    pattern: /(?<![0-9A-Za-z])v2_ak_\d{3,6}_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SALESLOFT_API_KEY=v2_ak_${random.digits(4)}_${random.hex(64)}`,
      `"token": "v2_ak_${random.digits(4)}_${random.hex(64)}"`,
    ],
  }),
];
