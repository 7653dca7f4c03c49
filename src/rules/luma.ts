import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "luma-api-key",
    provider: "luma",
    title: "Luma AI API key",
    severity: "high",
    anchors: ["luma-"],
    pattern:
      /(?<![0-9A-Za-z])luma-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[0-9a-f-]{8,36})?(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://docs.lumalabs.ai/docs/api",
    revoke: "https://lumalabs.ai/api/keys",

    example: (random) => [`LUMAAI_API_KEY=luma-${random.uuid()}-${random.uuid()}`, `luma-${random.uuid()}`],
  }),
];
