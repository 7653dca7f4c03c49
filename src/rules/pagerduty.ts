import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pagerduty-oauth-token",
    provider: "pagerduty",
    title: "PagerDuty OAuth token",
    severity: "high",
    anchors: ["pdus+", "pdeu+"],
    pattern:
      /(?<![0-9A-Za-z])pd(?:us|eu)\+_?[0-9A-Z_]{3,24}_?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://developer.pagerduty.com/docs/oauth-functionality",
    revoke: "https://www.pagerduty.com",

    example: (random) => [`PAGERDUTY_TOKEN=pdus+_0XBPWQQ_${random.uuid()}`],
  }),
];
