import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication";
const REVOKE = "https://app.intercom.com/a/apps/_/developer-hub";

export const rules: readonly Rule[] = [
  defineRule({
    id: "intercom-access-token",
    provider: "intercom",
    title: "Intercom access token",
    severity: "high",
    anchors: ["dg9ro"],
    gate: "dG9rO[0-9A-Za-z+/=]{24}",
    pattern: /(?<![0-9A-Za-z])dG9rO[0-9A-Za-z+/=]{54,58}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`INTERCOM_ACCESS_TOKEN=dG9rO${random.base62(56)}`, `"token": "dG9rO${random.base62(56)}"`],
  }),
];
