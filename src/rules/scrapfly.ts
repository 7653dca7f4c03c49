import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://scrapfly.io/docs";
const REVOKE = "https://scrapfly.io/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "scrapfly-live-key",
    provider: "scrapfly",
    title: "Scrapfly API key",
    severity: "medium",
    anchors: ["scp-live-"],
    pattern: /(?<![0-9A-Za-z])scp-live-[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SCRAPFLY_LIVE_KEY=scp-live-${random.hex(32)}`, `"token": "scp-live-${random.hex(32)}"`],
  }),
];
