import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.robinhood.com/crypto/trading/";
const REVOKE = "https://robinhood.com/account/crypto";

export const rules: readonly Rule[] = [
  defineRule({
    id: "robinhood-api-key",
    provider: "robinhood",
    title: "Robinhood crypto API key",
    severity: "high",
    anchors: ["rh-api-"],
    pattern: /(?<![0-9A-Za-z])rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ROBINHOOD_API_KEY=rh-api-${random.uuid()}`, `"token": "rh-api-${random.uuid()}"`],
  }),
];
