import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://api.ncloud-docs.com/docs/en/common-ncpapi";
const REVOKE = "https://console.ncloud.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "naver-cloud-access-key",
    provider: "naver-cloud",
    title: "NAVER Cloud access key id",
    severity: "medium",
    anchors: ["ncp_iam_bpa"],
    pattern: /(?<![0-9A-Za-z])ncp_iam_BPA[MS][A-Z]{2}[0-9A-Za-z]{14}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `NAVER_CLOUD_ACCESS_KEY=ncp_iam_BPASKR${random.base62(14)}`,
      `"token": "ncp_iam_BPASKR${random.base62(14)}"`,
    ],
  }),
  defineRule({
    id: "naver-cloud-secret-key",
    provider: "naver-cloud",
    title: "NAVER Cloud secret key",
    severity: "critical",
    anchors: ["ncp_iam_bpk"],
    pattern: /(?<![0-9A-Za-z])ncp_iam_BPK[MS][A-Z]{2}[0-9A-Za-z]{28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `NAVER_CLOUD_SECRET_KEY=ncp_iam_BPKMKR${random.base62(28)}`,
      `"token": "ncp_iam_BPKMKR${random.base62(28)}"`,
    ],
  }),
];
