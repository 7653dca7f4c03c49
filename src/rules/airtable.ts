import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://airtable.com/developers/web/guides/personal-access-tokens";
const REVOKE = "https://airtable.com/create/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "airtable-personal-access-token",
    provider: "airtable",
    title: "Airtable personal access token",
    severity: "high",
    anchors: ["pat"],
    gate: "pat[0-9A-Za-z]{14}\\.[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])pat[0-9A-Za-z]{14}\.[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `AIRTABLE_PERSONAL_ACCESS_TOKEN=pat${random.base62(14)}.${random.hex(64)}`,
      `"token": "pat${random.base62(14)}.${random.hex(64)}"`,
    ],
  }),
  defineRule({
    id: "airtable-oauth-access-token",
    provider: "airtable",
    title: "Airtable OAuth access token",
    severity: "high",
    anchors: ["oaa"],
    gate: "oaa[0-9A-Za-z]{14}\\.v1\\.[0-9A-Za-z_-]{20}",
    pattern: /(?<![0-9A-Za-z])oaa[0-9A-Za-z]{14}\.v1\.[0-9A-Za-z_-]{20,600}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `AIRTABLE_OAUTH_ACCESS_TOKEN=oaa${random.base62(14)}.v1.${random.base64url(40)}`,
      `"token": "oaa${random.base62(14)}.v1.${random.base64url(40)}"`,
    ],
  }),
];
