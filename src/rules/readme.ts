import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.readme.com/main/reference/intro/authentication";
const REVOKE = "https://dash.readme.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "readme-api-key",
    provider: "readme",
    title: "ReadMe API key",
    severity: "high",
    anchors: ["rdme_"],
    gate: "rdme_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])rdme_[0-9a-z]{70}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`README_API_KEY=rdme_${random.base36(70)}`, `"token": "rdme_${random.base36(70)}"`],
  }),
];
