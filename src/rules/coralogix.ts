import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://coralogix.com/docs";
const REVOKE = "https://coralogix.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "coralogix-team-key",
    provider: "coralogix",
    title: "Coralogix API key",
    severity: "high",
    anchors: ["cxtp_"],
    gate: "cxtp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])cxtp_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CORALOGIX_TEAM_KEY=cxtp_${random.base62(30)}`, `"token": "cxtp_${random.base62(30)}"`],
  }),
  defineRule({
    id: "coralogix-user-key",
    provider: "coralogix",
    title: "Coralogix personal API key",
    severity: "high",
    anchors: ["cxup_"],
    gate: "cxup_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])cxup_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CORALOGIX_USER_KEY=cxup_${random.base62(30)}`, `"token": "cxup_${random.base62(30)}"`],
  }),
];
