import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/";
const REVOKE = "https://sonarcloud.io/account/security";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sonar-user-token",
    provider: "sonar",
    title: "SonarQube user token",
    severity: "high",
    anchors: ["squ_"],
    gate: "squ_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])squ_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SONAR_USER_TOKEN=squ_${random.hex(40)}`, `"token": "squ_${random.hex(40)}"`],
  }),
  defineRule({
    id: "sonar-project-token",
    provider: "sonar",
    title: "SonarQube project analysis token",
    severity: "high",
    anchors: ["sqp_"],
    gate: "sqp_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])sqp_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SONAR_PROJECT_TOKEN=sqp_${random.hex(40)}`, `"token": "sqp_${random.hex(40)}"`],
  }),
  defineRule({
    id: "sonar-global-token",
    provider: "sonar",
    title: "SonarQube global analysis token",
    severity: "high",
    anchors: ["sqa_"],
    gate: "sqa_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])sqa_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SONAR_GLOBAL_TOKEN=sqa_${random.hex(40)}`, `"token": "sqa_${random.hex(40)}"`],
  }),
  defineRule({
    id: "sonar-cloud-token",
    provider: "sonar",
    title: "SonarQube Cloud organization token",
    severity: "high",
    anchors: ["sqco_"],
    gate: "sqco_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])sqco_[0-9A-Za-z]{50,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SONAR_CLOUD_TOKEN=sqco_${random.base62(57)}`, `"token": "sqco_${random.base62(57)}"`],
  }),
];
