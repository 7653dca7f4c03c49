import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://langfuse.com/docs/api";
const REVOKE = "https://cloud.langfuse.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "langfuse-secret-key",
    provider: "langfuse",
    title: "Langfuse secret key",
    severity: "high",
    anchors: ["sk-lf-"],
    pattern: /(?<![0-9A-Za-z])sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LANGFUSE_SECRET_KEY=sk-lf-${random.uuid()}`, `"token": "sk-lf-${random.uuid()}"`],
  }),
];
