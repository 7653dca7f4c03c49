import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.browser-use.com/cloud/quickstart";
const REVOKE = "https://cloud.browser-use.com/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "browseruse-api-key",
    provider: "browseruse",
    title: "Browser Use API key",
    severity: "high",
    anchors: ["bu_"],
    gate: "bu_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])bu_[0-9A-Za-z_-]{40,46}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`BROWSERUSE_API_KEY=bu_${random.base62(43)}`, `"token": "bu_${random.base62(43)}"`],
  }),
];
