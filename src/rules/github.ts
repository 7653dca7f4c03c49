import { endsWithCrc32, withCrc32 } from "../detect/checksum.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/";
const TOKENS = "https://github.com/settings/tokens";

const KINDS: Readonly<Record<string, string>> = {
  ghp: "personal access token",
  gho: "OAuth access token",
  ghu: "app user-to-server token",
  ghs: "app server-to-server token",
  ghr: "app refresh token",
};

export const rules: readonly Rule[] = [
  defineRule({
    id: "github-token",
    provider: "github",
    title: "GitHub access token",
    severity: "critical",
    anchors: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
    gate: "gh[pousr]_[A-Za-z0-9]{36}",
    pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?(?![A-Za-z0-9])/,
    reach: [4, 100],
    validate: ({ secret }) =>
      endsWithCrc32(secret.slice(4)) ? { details: { kind: KINDS[secret.slice(0, 3)] ?? "token" } } : false,
    source: FORMAT,
    revoke: TOKENS,
    instead: "Use `gh auth login` or the credential helper on your machine, and the job's own GITHUB_TOKEN in Actions.",
    example: (random) => [
      `GITHUB_TOKEN=${random.pick(Object.keys(KINDS))}_${withCrc32(random.base62(30))}`,
      `https://x-access-token:ghs_${withCrc32(random.base62(30))}@github.com/acme/app.git`,
      `ghr_${withCrc32(random.base62(70))}`,
    ],
    nearMiss: (random) => [`ghp_${random.base62(30)}AAAAAA`],
  }),
  defineRule({
    id: "github-app-installation-jwt",
    provider: "github",
    title: "GitHub App installation token, the form that holds a signed token",
    severity: "critical",
    anchors: ["ghs_"],
    gate: "ghs_[0-9]{1,}_eyJ",
    pattern:
      /(?<![A-Za-z0-9])ghs_\d{1,20}_eyJ[A-Za-z0-9_-]{10,1200}\.[A-Za-z0-9_-]{20,3000}\.[A-Za-z0-9_-]{20,1000}(?![A-Za-z0-9_-])/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    source:
      "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
    revoke: "It expires within an hour; suspend the app's installation to end it at once",
    example: (random) =>
      `GITHUB_TOKEN=ghs_${random.digits(7)}_eyJ${random.base64url(40)}.eyJ${random.base64url(120)}.${random.base64url(86)}`,
  }),
  defineRule({
    id: "github-fine-grained-token",
    provider: "github",
    title: "GitHub fine-grained personal access token",
    severity: "critical",
    anchors: ["github_pat_"],
    pattern: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/,
    source: FORMAT,
    revoke: "https://github.com/settings/personal-access-tokens",
    example: (random) => `token: github_pat_${random.base62(22)}_${random.base62(59)}`,
  }),
  defineRule({
    id: "github-oauth-client-secret",
    provider: "github",
    title: "GitHub OAuth client secret",
    severity: "high",
    anchors: ["github"],
    gate: "github.{0,60}[0-9a-f]{40}",
    pattern:
      /github[\w.\- ]{0,20}(?:secret|token|password|passwd|api[_-]?key|oauth|auth)[\w.-]{0,16}["'`\]]{0,3}[ \t]{0,12}(?:=>|[:?+|]{0,3}=|[:,(>])[\s"'`(]{0,8}(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/i,
    reach: [4, 180],
    source: "https://docs.github.com/en/apps/oauth-apps",
    revoke: "https://github.com/settings/developers",
    example: (random) => [`GITHUB_CLIENT_SECRET=${random.hex(40)}`, `"github_token": "${random.hex(40)}"`],
    nearMiss: (random) => [`# see github.com/acme/app/commit/${random.hex(40)}`],
  }),
];
