import { defineRule, type Random, type Rule } from "../detect/rule.ts";

const FORMAT = "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/";
const REVOKE = "https://id.atlassian.com/manage-profile/security/api-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "atlassian-api-token",
    provider: "atlassian",
    title: "Atlassian API token",
    severity: "high",
    anchors: ["atatt3xffgf0"],
    pattern: /(?<![0-9A-Za-z])ATATT3xFfGF0[0-9A-Za-z_-]{160,200}=[0-9A-F]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ATLASSIAN_API_TOKEN=ATATT3xFfGF0${random.base64url(180)}=${random.of("0123456789ABCDEF", 8)}`,
      `"token": "ATATT3xFfGF0${random.base64url(180)}=${random.of("0123456789ABCDEF", 8)}"`,
    ],
  }),
  defineRule({
    id: "atlassian-scoped-token",
    provider: "atlassian",
    title: "Atlassian scoped access token",
    severity: "high",
    anchors: ["atctt3xffg"],
    pattern: /(?<![0-9A-Za-z])ATCTT3xFfG[0-9A-Za-z_-]{100,220}=[0-9A-F]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ATLASSIAN_SCOPED_TOKEN=ATCTT3xFfG${random.base64url(120)}=${random.of("0123456789ABCDEF", 8)}`,
      `"token": "ATCTT3xFfG${random.base64url(120)}=${random.of("0123456789ABCDEF", 8)}"`,
    ],
  }),
  defineRule({
    id: "atlassian-oauth-token",
    provider: "atlassian",
    title: "Atlassian OAuth token",
    severity: "high",
    anchors: ["atoat"],
    gate: "ATOAT[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ATOAT[0-9A-Za-z]{60,200}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ATLASSIAN_OAUTH_TOKEN=ATOAT${random.base62(80)}`, `"token": "ATOAT${random.base62(80)}"`],
  }),
  defineRule({
    id: "atlassian-organization-key",
    provider: "atlassian",
    title: "Atlassian organization API key",
    severity: "high",
    anchors: ["atstt"],
    gate: "ATSTT[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])ATSTT[0-9A-Za-z_-]{100,260}=[0-9A-F]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ATLASSIAN_ORGANIZATION_KEY=ATSTT${random.base64url(120)}=${random.of("0123456789ABCDEF", 8)}`,
      `"token": "ATSTT${random.base64url(120)}=${random.of("0123456789ABCDEF", 8)}"`,
    ],
  }),
  defineRule({
    id: "atlassian-datacenter-bitbucket-token",
    provider: "atlassian",
    title: "Bitbucket Data Center access token",
    severity: "high",
    anchors: ["bbdc-"],
    gate: "BBDC-[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])BBDC-[0-9A-Za-z+/]{40,50}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ATLASSIAN_DATACENTER_BITBUCKET_TOKEN=BBDC-${random.base64(44)}`,
      `"token": "BBDC-${random.base64(44)}"`,
    ],
  }),
  defineRule({
    id: "atlassian-data-center-token",
    provider: "atlassian",
    title: "Personal access token of Jira, Confluence, Bitbucket or Bamboo Data Center",
    severity: "high",
    anchors: ["jira", "confluence", "bitbucket", "bamboo", "atlassian", "wiki", "crowd", "_pat", "bearer"],
    gate: "([MNO][DTjz][AEIMQUYcgk][wxyz0-5]){4}O[g-v][A-Za-z0-9+/]{26}",
    // The base64 of twelve digits, a colon and twenty random bytes.
    pattern:
      /(?<![0-9A-Za-z+/])(?<secret>(?:[MNO][DTjz][AEIMQUYcgk][wxyz0-5]){4}O[g-v][A-Za-z0-9+/]{26})(?![0-9A-Za-z+/=])/,
    reach: [100, 160],
    // Twenty bytes that all print were typed.
    validate: ({ secret }) => Buffer.from(secret, "base64").some((byte) => byte > 127),
    source: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
    revoke: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
    example: (random) => [
      `JIRA_TOKEN=${dataCenterToken(random)}`,
      `curl -H "Authorization: Bearer ${dataCenterToken(random)}" https://wiki.acme.io/rest/api`,
    ],
  }),
];

function dataCenterToken(random: Random): string {
  return Buffer.concat([Buffer.from(`${random.digits(12)}:`), Buffer.from(random.hex(40), "hex")]).toString("base64");
}
