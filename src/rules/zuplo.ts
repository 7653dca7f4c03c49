import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://zuplo.com/docs";
const REVOKE = "https://portal.zuplo.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "zuplo-api-key",
    provider: "zuplo",
    title: "Zuplo API key",
    severity: "medium",
    anchors: ["zpka_"],
    gate: "zpka_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])zpka_[0-9a-z]{32}_[0-9a-f]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ZUPLO_API_KEY=zpka_${random.hex(32)}_${random.hex(8)}`,
      `"token": "zpka_${random.hex(32)}_${random.hex(8)}"`,
    ],
  }),
];
