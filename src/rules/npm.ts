import { endsWithCrc32, withCrc32 } from "../detect/checksum.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const TOKENS = "https://www.npmjs.com/settings/~/tokens";
const INSTEAD =
  "Write `//npm.example.com/:_authToken=${NPM_TOKEN}` in .npmrc, and publish from CI with trusted publishing.";

export const rules: readonly Rule[] = [
  defineRule({
    id: "npm-access-token",
    provider: "npm",
    title: "npm access token",
    severity: "critical",
    anchors: ["npm_"],
    gate: "npm_[A-Za-z0-9]{36}",
    pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
    reach: [4, 60],
    validate: ({ secret }) => endsWithCrc32(secret.slice(4)),
    source: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
    revoke: TOKENS,
    instead: INSTEAD,
    example: (random) => [
      `//npm.example.com/:_authToken=npm_${withCrc32(random.base62(30))}`,
      `NPM_TOKEN: "npm_${withCrc32(random.base62(30))}"`,
    ],
    nearMiss: (random) => [`npm_${random.base62(30)}AAAAAA`],
  }),
  defineRule({
    id: "npmrc-auth-token",
    provider: "npm",
    title: "Registry token in an .npmrc line",
    severity: "high",
    anchors: ["_authtoken"],
    pattern: /_authToken[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>[A-Za-z0-9_\-.+/=]{16,800})/,
    reach: [4, 830],
    placeholders: "reject",
    validate: ({ secret }) => (/[0-9]/.test(secret) && /[a-z]/i.test(secret) ? { confidence: 0.95 } : false),
    source: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
    revoke: TOKENS,
    instead: INSTEAD,
    example: (random) => `//npm.acme.dev/:_authToken=${random.uuid()}`,
    nearMiss: () => ["//npm.example.com/:_authToken=${NPM_TOKEN}"],
  }),
];
