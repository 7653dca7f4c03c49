import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "phabricator-conduit-token",
    provider: "phabricator",
    title: "Phabricator Conduit token",
    severity: "high",
    anchors: ["api-", "cli-"],
    pattern: /(?<![0-9A-Za-z])(?:api|cli)-[a-z2-7]{28}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    gate: "(api|cli)-[a-z2-7]{28}",
    // Words with a dash in front have no digits among them.
    validate: ({ secret }) => /\d.*\d/.test(secret) && looksRandom(secret.slice(4)),
    source: "https://secure.phabricator.com/book/phabricator/article/conduit/",
    revoke: "Settings, Conduit API Tokens, in your own Phabricator",

    example: (random) => [
      `conduit_token: api-${random.of("abcdefghijklmnopqrstuvwxyz234567", 24)}2k5x`,
      `"token": "cli-${random.of("abcdefghijklmnopqrstuvwxyz234567", 24)}7m3q"`,
    ],
  }),
];
