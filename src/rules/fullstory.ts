import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.fullstory.com";
const REVOKE = "https://app.fullstory.com/ui/settings/apikeys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "fullstory-api-key",
    provider: "fullstory",
    title: "FullStory API key",
    severity: "medium",
    anchors: ["na1."],
    gate: "na1\\.[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])na1\.[0-9A-Za-z]{32,140}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FULLSTORY_API_KEY=na1.${random.base62(52)}`, `"token": "na1.${random.base62(52)}"`],
  }),
];
