import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.tavily.com";
const REVOKE = "https://app.tavily.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tavily-api-key",
    provider: "tavily",
    title: "Tavily API key",
    severity: "medium",
    anchors: ["tvly-"],
    gate: "tvly-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])tvly-[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`TAVILY_API_KEY=tvly-${random.base62(32)}`, `"token": "tvly-${random.base62(32)}"`],
  }),
  defineRule({
    id: "tavily-dev-key",
    provider: "tavily",
    title: "Tavily development API key",
    severity: "medium",
    anchors: ["tvly-dev-"],
    pattern: /(?<![0-9A-Za-z])tvly-dev-[0-9A-Za-z_-]{32,44}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TAVILY_DEV_KEY=tvly-dev-${random.base64url(38)}`,
      `"token": "tvly-dev-${random.base64url(38)}"`,
    ],
  }),
];
