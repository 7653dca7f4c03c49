import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "gitbook-api-token",
    provider: "gitbook",
    title: "GitBook API token",
    severity: "high",
    anchors: ["gb_api_"],
    pattern: /(?<![0-9A-Za-z])gb_api_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://gitbook.com/docs/developers/gitbook-api/authentication",
    revoke: "https://app.gitbook.com/account/developer",

    example: (random) => [`GITBOOK_TOKEN=gb_api_${random.base62(40)}`],
  }),
];
