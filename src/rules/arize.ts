import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.arize.com";
const REVOKE = "https://app.arize.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "arize-api-key",
    provider: "arize",
    title: "Arize API key",
    severity: "medium",
    anchors: ["ak-"],
    gate: "ak-[0-9a-f]{8}-",
    pattern:
      /(?<![0-9A-Za-z])ak-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ARIZE_API_KEY=ak-${random.uuid()}-${random.base62(32)}`,
      `"token": "ak-${random.uuid()}-${random.base62(32)}"`,
    ],
  }),
];
