import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.mappedin.com/docs/mvf/v3/getting-started";
const REVOKE = "https://app.mappedin.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mappedin-api-secret",
    provider: "mappedin",
    title: "Mappedin API secret",
    severity: "medium",
    anchors: ["mis_"],
    gate: "mis_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])mis_[0-9A-Za-z]{51}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MAPPEDIN_API_SECRET=mis_${random.base62(51)}`, `"token": "mis_${random.base62(51)}"`],
  }),
];
