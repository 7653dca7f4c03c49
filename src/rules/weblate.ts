import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.weblate.org/en/latest/api.html";
const REVOKE = "https://hosted.weblate.org/accounts/profile/#api";

export const rules: readonly Rule[] = [
  defineRule({
    id: "weblate-user-token",
    provider: "weblate",
    title: "Weblate API token",
    severity: "medium",
    anchors: ["wlu_"],
    gate: "wlu_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])wlu_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`WEBLATE_USER_TOKEN=wlu_${random.base62(36)}`, `"token": "wlu_${random.base62(36)}"`],
  }),
  defineRule({
    id: "weblate-project-token",
    provider: "weblate",
    title: "Weblate project API token",
    severity: "medium",
    anchors: ["wlp_"],
    gate: "wlp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])wlp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`WEBLATE_PROJECT_TOKEN=wlp_${random.base62(36)}`, `"token": "wlp_${random.base62(36)}"`],
  }),
];
