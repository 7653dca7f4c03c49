import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nanogpt-com-api-key",
    provider: "nanogpt-com",
    title: "NanoGPT API key",
    severity: "high",
    anchors: ["sk-nano-"],
    pattern: /(?<![0-9A-Za-z])sk-nano-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.nano-gpt.com",
    revoke: "https://nano-gpt.com/api",
    example: (random) => [`NANOGPT_COM_API_KEY=sk-nano-${random.uuid()}`, `"token": "sk-nano-${random.uuid()}"`],
  }),
];
