import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.builder.io/c/docs/using-your-api-key";
const REVOKE = "https://builder.io/account/space";

export const rules: readonly Rule[] = [
  defineRule({
    id: "builderio-private-key",
    provider: "builderio",
    title: "Builder.io private key",
    severity: "high",
    anchors: ["bpk-"],
    gate: "bpk-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])bpk-[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`BUILDERIO_PRIVATE_KEY=bpk-${random.hex(32)}`, `"token": "bpk-${random.hex(32)}"`],
  }),
];
