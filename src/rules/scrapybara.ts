import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "scrapybara-api-key",
    provider: "scrapybara",
    title: "Scrapybara API key",
    severity: "medium",
    anchors: ["scrapy-"],
    pattern: /(?<![0-9A-Za-z])scrapy-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.scrapybara.com",
    revoke: "https://scrapybara.com/dashboard",
    example: (random) => [`SCRAPYBARA_API_KEY=scrapy-${random.uuid()}`, `"token": "scrapy-${random.uuid()}"`],
  }),
];
