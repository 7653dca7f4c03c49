import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "glhf-api-key",
    provider: "glhf",
    title: "glhf.chat API key",
    severity: "high",
    anchors: ["glhf_"],
    pattern: /(?<![0-9A-Za-z])glhf_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://glhf.chat/users/settings/api",
    revoke: "https://glhf.chat/users/settings/api",

    example: (random) => [`GLHF_API_KEY=glhf_${random.hex(32)}`],
  }),
];
