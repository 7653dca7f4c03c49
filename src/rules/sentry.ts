import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.sentry.io/account/auth-tokens/";
const REVOKE = "https://sentry.io/settings/account/api/auth-tokens/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sentry-user-token",
    provider: "sentry",
    title: "Sentry user auth token",
    severity: "high",
    anchors: ["sntryu_"],
    pattern: /(?<![0-9A-Za-z])sntryu_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SENTRY_USER_TOKEN=sntryu_${random.hex(64)}`, `"token": "sntryu_${random.hex(64)}"`],
  }),
  defineRule({
    id: "sentry-org-token",
    provider: "sentry",
    title: "Sentry organization auth token",
    severity: "high",
    anchors: ["sntrys_eyj"],
    pattern: /(?<![0-9A-Za-z])sntrys_eyJ[0-9A-Za-z+/=]{60,400}_[0-9A-Za-z+/]{43}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SENTRY_ORG_TOKEN=sntrys_eyJ${random.base62(80)}_${random.base64(43)}`,
      `"token": "sntrys_eyJ${random.base62(80)}_${random.base64(43)}"`,
    ],
  }),
  defineRule({
    id: "sentry-integration-token",
    provider: "sentry",
    title: "Sentry integration token",
    severity: "high",
    anchors: ["sntrya_"],
    pattern: /(?<![0-9A-Za-z])sntrya_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SENTRY_INTEGRATION_TOKEN=sntrya_${random.hex(64)}`, `"token": "sntrya_${random.hex(64)}"`],
  }),
  defineRule({
    id: "sentry-integration-install-token",
    provider: "sentry",
    title: "Sentry internal integration token",
    severity: "high",
    anchors: ["sntryi_"],
    pattern: /(?<![0-9A-Za-z])sntryi_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SENTRY_INTEGRATION_INSTALL_TOKEN=sntryi_${random.hex(64)}`,
      `"token": "sntryi_${random.hex(64)}"`,
    ],
  }),
];
