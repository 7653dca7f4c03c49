import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "spider-cloud-key",
    provider: "spider-cloud",
    title: "Spider or another service's key of a prefix and a UUID",
    severity: "medium",
    anchors: ["sk-"],
    gate: "sk-[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])sk-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://spider.cloud/docs/api",
    revoke: "https://spider.cloud/api-keys",
    example: (random) => [`SPIDER_CLOUD_API_KEY=sk-${random.uuid()}`, `"token": "sk-${random.uuid()}"`],
  }),
];
