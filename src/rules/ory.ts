import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.ory.sh/docs/concepts/personal-access-token";
const REVOKE = "https://console.ory.sh";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ory-personal-token",
    provider: "ory",
    title: "Ory personal access token",
    severity: "high",
    anchors: ["ory_pat_"],
    pattern: /(?<![0-9A-Za-z])ory_pat_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ORY_PERSONAL_TOKEN=ory_pat_${random.base62(32)}`, `"token": "ory_pat_${random.base62(32)}"`],
  }),
  defineRule({
    id: "ory-access-token",
    provider: "ory",
    title: "Ory OAuth access token",
    severity: "medium",
    anchors: ["ory_at_"],
    pattern: /(?<![0-9A-Za-z])ory_at_[0-9A-Za-z_.-]{43,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ORY_ACCESS_TOKEN=ory_at_${random.base62(71)}`, `"token": "ory_at_${random.base62(71)}"`],
  }),
  defineRule({
    id: "ory-refresh-token",
    provider: "ory",
    title: "Ory OAuth refresh token",
    severity: "medium",
    anchors: ["ory_rt_"],
    pattern: /(?<![0-9A-Za-z])ory_rt_[0-9A-Za-z_.-]{43,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ORY_REFRESH_TOKEN=ory_rt_${random.base62(71)}`, `"token": "ory_rt_${random.base62(71)}"`],
  }),
];
