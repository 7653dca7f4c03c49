import { isDrawn } from "../detect/drawn.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "git-remote-token",
    provider: "git",
    title: "Token as the user of a git remote",
    severity: "high",
    anchors: [".git"],
    gate: "://[A-Za-z0-9_-]{20}[A-Za-z0-9_-]*@",
    pattern: /https?:\/\/(?<secret>[A-Za-z0-9_-]{20,100})@[\w.-]{3,100}(?::\d{2,5})?\/[\w./~-]{1,100}\.git(?![\w-])/,
    reach: [340, 8],
    validate: ({ secret }) => isDrawn(secret, 20),
    source: "https://git-scm.com/docs/gitcredentials",
    revoke: "Revoke it where it was issued, and make a new one",
    instead: "Let git ask a credential helper, or use ssh.",
    example: (random) => `git remote set-url origin https://k4${random.base62(38)}7@git.acme.dev/shop/web.git`,
    nearMiss: () => [
      "git clone https://deployment-user-of-the-team@git.acme.dev/shop/web.git",
      "git clone https://git.acme.dev/shop/web.git",
    ],
  }),
];
