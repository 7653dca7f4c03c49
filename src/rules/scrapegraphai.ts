import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.scrapegraphai.com/introduction";
const REVOKE = "https://dashboard.scrapegraphai.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "scrapegraphai-api-key",
    provider: "scrapegraphai",
    title: "ScrapeGraphAI API key",
    severity: "high",
    anchors: ["sgai-"],
    pattern: /(?<![0-9A-Za-z])sgai-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SCRAPEGRAPHAI_API_KEY=sgai-${random.uuid()}`, `"token": "sgai-${random.uuid()}"`],
  }),
];
