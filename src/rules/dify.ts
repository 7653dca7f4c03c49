import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.dify.ai";
const REVOKE = "https://cloud.dify.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dify-app-key",
    provider: "dify",
    title: "Dify application key",
    severity: "medium",
    anchors: ["app-"],
    gate: "app-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])app-[0-9A-Za-z]{24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DIFY_APP_KEY=app-${random.base62(24)}`, `"token": "app-${random.base62(24)}"`],
  }),
  defineRule({
    id: "dify-dataset-key",
    provider: "dify",
    title: "Dify knowledge key",
    severity: "medium",
    anchors: ["dataset-"],
    pattern: /(?<![0-9A-Za-z])dataset-[0-9A-Za-z]{24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DIFY_DATASET_KEY=dataset-${random.base62(24)}`, `"token": "dataset-${random.base62(24)}"`],
  }),
];
