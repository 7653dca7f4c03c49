import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "branch-secret",
    provider: "branch",
    title: "Branch secret",
    severity: "high",
    anchors: ["secret_live_"],
    pattern: /(?<![0-9A-Za-z])secret_live_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://help.branch.io/developers-hub/docs/branch-basics",
    revoke: "https://dashboard.branch.io/account-settings/profile",
    example: (random) => [
      `BRANCH_API_KEY=secret_live_${random.base62(32)}`,
      `"token": "secret_live_${random.base62(32)}"`,
    ],
  }),
];
