import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "telnyx-api-key",
    provider: "telnyx",
    title: "Telnyx API key",
    severity: "high",
    anchors: ["key0"],
    pattern: /(?<![0-9A-Za-z])KEY0[0-9A-F]{28,32}_[0-9A-Za-z]{22}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "KEY0[0-9A-F]{24}",
    source: "https://developers.telnyx.com/docs/development/authentication",
    revoke: "https://portal.telnyx.com/#/app/api-keys",

    example: (random) => [`TELNYX_API_KEY=KEY0${random.of("0123456789ABCDEF", 31)}_${random.base62(22)}`],
  }),
];
