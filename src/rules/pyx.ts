import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.pyx.dev/authentication";
const REVOKE = "https://pyx.dev";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pyx-user-token",
    provider: "pyx",
    title: "pyx user token",
    severity: "critical",
    anchors: ["sk-pyx-"],
    pattern: /(?<![0-9A-Za-z])sk-pyx-(?:2[A-Za-z]{45}|[0-9A-Za-z]{64})(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PYX_USER_TOKEN=sk-pyx-${random.base62(64)}`, `"token": "sk-pyx-${random.base62(64)}"`],
  }),
  defineRule({
    id: "pyx-publishing-token",
    provider: "pyx",
    title: "pyx trusted publishing token",
    severity: "high",
    anchors: ["tp-pyx-"],
    pattern: /(?<![0-9A-Za-z])tp-pyx-(?:2[A-Za-z]{45}|[0-9A-Za-z]{64})(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PYX_PUBLISHING_TOKEN=tp-pyx-${random.base62(64)}`, `"token": "tp-pyx-${random.base62(64)}"`],
  }),
];
