import { endsWithCrc32, withCrc32 } from "../detect/checksum.ts";
import { isPlaceholder } from "../detect/placeholder.ts";
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
  defineRule({
    id: "npmrc-login",
    provider: "npm",
    title: "Registry login in an .npmrc line",
    severity: "high",
    anchors: ["_auth=", "_auth =", "_auth:"],
    gate: "_auth *[=:] *[\"']?[A-Za-z0-9+/]{8}",
    pattern:
      /(?<![A-Za-z0-9])_auth[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{8,800}={0,2})(?![A-Za-z0-9+/=.([])/,
    reach: [4, 830],
    placeholders: "meaningful",
    // Base 64 of user and password.
    validate: ({ secret }) => {
      const login = /^([\w.@-]{1,80}):([!-~]{4,400})$/.exec(Buffer.from(secret, "base64").toString("latin1"));
      return login !== null && !isPlaceholder(login[2] as string);
    },
    source: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
    revoke: "The account at the registry that the line names: change its password",
    instead: "Write ${NPM_AUTH} there and set the variable where the registry is used, or use a token of narrow scope.",
    example: (random) => `//registry.acme.dev/:_auth=${Buffer.from(`me:${random.base62(20)}`).toString("base64")}`,
    nearMiss: (random) => [`this._auth = ${random.lower(12)}`, "//r.io/:_auth=${NPM_AUTH}"],
  }),
];
