import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.ubidots.com";
const REVOKE = "https://industrial.ubidots.com/accounts/credentials";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ubidots-token",
    provider: "ubidots",
    title: "Ubidots token",
    severity: "medium",
    anchors: ["bbff-"],
    gate: "BBFF-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])BBFF-[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`UBIDOTS_TOKEN=BBFF-${random.base62(30)}`, `"token": "BBFF-${random.base62(30)}"`],
  }),
  defineRule({
    id: "ubidots-token-new",
    provider: "ubidots",
    title: "Ubidots token",
    severity: "medium",
    anchors: ["bbus-"],
    gate: "BBUS-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])BBUS-[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`UBIDOTS_TOKEN_NEW=BBUS-${random.base62(30)}`, `"token": "BBUS-${random.base62(30)}"`],
  }),
];
