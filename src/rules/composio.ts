import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.composio.dev";
const REVOKE = "https://app.composio.dev";

export const rules: readonly Rule[] = [
  defineRule({
    id: "composio-api-key",
    provider: "composio",
    title: "Composio API key",
    severity: "medium",
    anchors: ["ak_"],
    gate: "ak_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])ak_[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`COMPOSIO_API_KEY=ak_${random.base62(20)}`, `"token": "ak_${random.base62(20)}"`],
  }),
];
