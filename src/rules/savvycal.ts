import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://savvycal.com/docs/api";
const REVOKE = "https://savvycal.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "savvycal-personal-token",
    provider: "savvycal",
    title: "SavvyCal personal token",
    severity: "medium",
    anchors: ["pt_secret_"],
    pattern: /(?<![0-9A-Za-z])pt_secret_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SAVVYCAL_PERSONAL_TOKEN=pt_secret_${random.hex(32)}`,
      `"token": "pt_secret_${random.hex(32)}"`,
    ],
  }),
];
