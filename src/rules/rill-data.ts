import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "rill-data-user-token",
    provider: "rill-data",
    title: "Rill user token",
    severity: "high",
    anchors: ["rill_usr_"],
    pattern: /(?<![0-9A-Za-z])rill_usr_[0-9A-Za-z]{40,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.rilldata.com/manage/user-tokens",
    revoke: "https://ui.rilldata.com",
    example: (random) => [`RILL_USER_TOKEN=rill_usr_${random.base62(52)}`, `"token": "rill_usr_${random.base62(52)}"`],
  }),
  defineRule({
    id: "rill-data-service-token",
    provider: "rill-data",
    title: "Rill service token",
    severity: "high",
    anchors: ["rill_svc_"],
    pattern: /(?<![0-9A-Za-z])rill_svc_[0-9A-Za-z]{40,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.rilldata.com/manage/service-tokens",
    revoke: "https://ui.rilldata.com",
    example: (random) => [
      `RILL_SERVICE_TOKEN=rill_svc_${random.base62(52)}`,
      `"token": "rill_svc_${random.base62(52)}"`,
    ],
  }),
];
