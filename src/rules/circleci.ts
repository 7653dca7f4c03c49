import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://circleci.com/docs/managing-api-tokens/";
const REVOKE = "https://app.circleci.com/settings/user/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "circleci-personal-token",
    provider: "circleci",
    title: "CircleCI personal API token",
    severity: "high",
    anchors: ["ccipat_"],
    pattern: /(?<![0-9A-Za-z])CCIPAT_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CIRCLECI_PERSONAL_TOKEN=CCIPAT_${random.base62(22)}_${random.of("0123456789abcdefABCDEF", 40)}`,
      `"token": "CCIPAT_${random.base62(22)}_${random.of("0123456789abcdefABCDEF", 40)}"`,
    ],
  }),
  defineRule({
    id: "circleci-project-token",
    provider: "circleci",
    title: "CircleCI project API token",
    severity: "high",
    anchors: ["cciprj_"],
    pattern: /(?<![0-9A-Za-z])CCIPRJ_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CIRCLECI_PROJECT_TOKEN=CCIPRJ_${random.base62(22)}_${random.of("0123456789abcdefABCDEF", 40)}`,
      `"token": "CCIPRJ_${random.base62(22)}_${random.of("0123456789abcdefABCDEF", 40)}"`,
    ],
  }),
];
