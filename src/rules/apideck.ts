import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.apideck.com/";
const REVOKE = "https://platform.apideck.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "apideck-api-key",
    provider: "apideck",
    title: "Apideck API key",
    severity: "high",
    anchors: ["sk_live_"],
    pattern: /(?<![0-9A-Za-z])sk_live_[0-9A-Za-z]{93}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`APIDECK_API_KEY=sk_live_${random.base62(93)}`, `"token": "sk_live_${random.base62(93)}"`],
  }),
];
