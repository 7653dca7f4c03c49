import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "okta-ssws-token",
    provider: "okta",
    title: "Okta API token in an Authorization header",
    severity: "high",
    anchors: ["ssws 00"],
    pattern: /SSWS (?<secret>00[0-9A-Za-z_-]{40})(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
    revoke: "https://help.okta.com/okta_help.htm?id=ext_API_Access",

    example: (random) => [`Authorization: SSWS 00${random.base64url(40)}`],
  }),
];
