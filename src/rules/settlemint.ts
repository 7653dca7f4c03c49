import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://console.settlemint.com/documentation/";
const REVOKE = "https://console.settlemint.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "settlemint-personal-token",
    provider: "settlemint",
    title: "SettleMint personal access token",
    severity: "high",
    anchors: ["sm_pat_"],
    pattern: /(?<![0-9A-Za-z])sm_pat_[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SETTLEMINT_PERSONAL_TOKEN=sm_pat_${random.base62(16)}`,
      `"token": "sm_pat_${random.base62(16)}"`,
    ],
  }),
  defineRule({
    id: "settlemint-application-token",
    provider: "settlemint",
    title: "SettleMint application access token",
    severity: "high",
    anchors: ["sm_aat_"],
    pattern: /(?<![0-9A-Za-z])sm_aat_[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SETTLEMINT_APPLICATION_TOKEN=sm_aat_${random.base62(16)}`,
      `"token": "sm_aat_${random.base62(16)}"`,
    ],
  }),
  defineRule({
    id: "settlemint-service-token",
    provider: "settlemint",
    title: "SettleMint service access token",
    severity: "high",
    anchors: ["sm_sat_"],
    pattern: /(?<![0-9A-Za-z])sm_sat_[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SETTLEMINT_SERVICE_TOKEN=sm_sat_${random.base62(16)}`,
      `"token": "sm_sat_${random.base62(16)}"`,
    ],
  }),
];
