import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.getoutline.com/developers";
const REVOKE = "https://app.getoutline.com/settings/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "outline-api-key",
    provider: "outline",
    title: "Outline API key",
    severity: "high",
    anchors: ["ol_api_"],
    pattern: /(?<![0-9A-Za-z])ol_api_[0-9A-Za-z]{38}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`OUTLINE_API_KEY=ol_api_${random.base62(38)}`, `"token": "ol_api_${random.base62(38)}"`],
  }),
];
