import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.gitpod.io/docs";
const REVOKE = "https://gitpod.io/user/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "gitpod-personal-token",
    provider: "gitpod",
    title: "Gitpod personal access token",
    severity: "high",
    anchors: ["gitpod_pat_"],
    pattern: /(?<![0-9A-Za-z])gitpod_pat_[0-9A-Za-z_.-]{40,200}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `GITPOD_PERSONAL_TOKEN=gitpod_pat_${random.base62(60)}`,
      `"token": "gitpod_pat_${random.base62(60)}"`,
    ],
  }),
];
