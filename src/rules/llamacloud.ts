import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.cloud.llamaindex.ai";
const REVOKE = "https://cloud.llamaindex.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "llamacloud-api-key",
    provider: "llamacloud",
    title: "LlamaCloud API key",
    severity: "high",
    anchors: ["llx-"],
    gate: "llx-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])llx-[0-9A-Za-z]{44,52}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LLAMACLOUD_API_KEY=llx-${random.base62(48)}`, `"token": "llx-${random.base62(48)}"`],
  }),
];
