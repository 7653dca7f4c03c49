import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.contentful.com/developers/docs/references/authentication/";
const REVOKE = "https://app.contentful.com/account/profile/cma_tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "contentful-management-token",
    provider: "contentful",
    title: "Contentful management token",
    severity: "high",
    anchors: ["cfpat-"],
    pattern: /(?<![0-9A-Za-z])CFPAT-[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${random.base64url(43)}`,
      `"token": "CFPAT-${random.base64url(43)}"`,
    ],
  }),
];
