import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://context7.com/docs/howto/api-keys";
const REVOKE = "https://context7.com/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "context7-api-key",
    provider: "context7",
    title: "Context7 API key",
    severity: "medium",
    anchors: ["ctx7sk-"],
    pattern: /(?<![0-9A-Za-z])ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CONTEXT7_API_KEY=ctx7sk-${random.uuid()}`, `"token": "ctx7sk-${random.uuid()}"`],
  }),
];
