import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.firecrawl.dev";
const REVOKE = "https://www.firecrawl.dev/app/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "firecrawl-api-key",
    provider: "firecrawl",
    title: "Firecrawl API key",
    severity: "medium",
    anchors: ["fc-"],
    gate: "fc-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])fc-[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FIRECRAWL_API_KEY=fc-${random.hex(32)}`, `"token": "fc-${random.hex(32)}"`],
  }),
];
