import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://guides.rubygems.org/api-key-scopes/";
const REVOKE = "https://rubygems.org/profile/api_keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "rubygems-api-key",
    provider: "rubygems",
    title: "RubyGems API key",
    severity: "critical",
    anchors: ["rubygems_"],
    pattern: /(?<![0-9A-Za-z])rubygems_[0-9a-f]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`RUBYGEMS_API_KEY=rubygems_${random.hex(48)}`, `"token": "rubygems_${random.hex(48)}"`],
  }),
];
