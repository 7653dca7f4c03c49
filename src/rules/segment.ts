import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://segment.com/docs/api/public-api/";
const REVOKE = "https://app.segment.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "segment-public-api-token",
    provider: "segment",
    title: "Segment public API token",
    severity: "high",
    anchors: ["sgp_"],
    gate: "sgp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])sgp_[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SEGMENT_PUBLIC_API_TOKEN=sgp_${random.base62(64)}`, `"token": "sgp_${random.base62(64)}"`],
  }),
];
