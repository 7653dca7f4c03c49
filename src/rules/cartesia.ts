import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.cartesia.ai";
const REVOKE = "https://play.cartesia.ai/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cartesia-api-key",
    provider: "cartesia",
    title: "Cartesia API key",
    severity: "medium",
    anchors: ["sk_car_"],
    pattern: /(?<![0-9A-Za-z])sk_car_[0-9A-Za-z_-]{20,40}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CARTESIA_API_KEY=sk_car_${random.base64url(30)}`,
      `"token": "sk_car_${random.base64url(30)}"`,
    ],
  }),
];
