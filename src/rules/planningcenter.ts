import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.planning.center/docs/#/overview/authentication";
const REVOKE = "https://api.planningcenteronline.com/oauth/applications";

export const rules: readonly Rule[] = [
  defineRule({
    id: "planningcenter-personal-token",
    provider: "planningcenter",
    title: "Planning Center personal access token",
    severity: "high",
    anchors: ["pco_pat_"],
    pattern: /(?<![0-9A-Za-z])pco_pat_[0-9a-f]{64,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLANNINGCENTER_PERSONAL_TOKEN=pco_pat_${random.hex(72)}`,
      `"token": "pco_pat_${random.hex(72)}"`,
    ],
  }),
];
