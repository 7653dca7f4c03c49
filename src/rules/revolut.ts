import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "revolut-production-token",
    provider: "revolut",
    title: "Revolut production access token",
    severity: "critical",
    anchors: ["oa_prod_"],
    pattern: /(?<![0-9A-Za-z])oa_prod_[0-9A-Za-z_-]{40,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request",
    revoke: "https://business.revolut.com/settings/api",
    example: (random) => [
      `REVOLUT_API_KEY=oa_prod_${random.base64url(50)}`,
      `"token": "oa_prod_${random.base64url(50)}"`,
    ],
  }),
  defineRule({
    id: "revolut-sandbox-token",
    provider: "revolut",
    title: "Revolut sandbox access token",
    severity: "medium",
    anchors: ["oa_sand_"],
    pattern: /(?<![0-9A-Za-z])oa_sand_[0-9A-Za-z_-]{40,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request",
    revoke: "https://sandbox-business.revolut.com/settings/api",
    example: (random) => [
      `REVOLUT_API_KEY=oa_sand_${random.base64url(50)}`,
      `"token": "oa_sand_${random.base64url(50)}"`,
    ],
  }),
];
