import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://ragflow.io/docs";
const REVOKE = "https://ragflow.io/docs";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ragflow-api-key",
    provider: "ragflow",
    title: "RAGFlow API key",
    severity: "medium",
    anchors: ["ragflow-"],
    pattern: /(?<![0-9A-Za-z])ragflow-(?=[0-9A-Za-z_-]{0,40}\d)[0-9A-Za-z_-]{32,43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`RAGFLOW_API_KEY=ragflow-${random.base62(32)}`, `"token": "ragflow-${random.base62(32)}"`],
  }),
];
