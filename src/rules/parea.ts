import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "parea-api-key",
    provider: "parea",
    title: "Parea AI API key",
    severity: "high",
    anchors: ["pai-"],
    pattern:
      /(?<![0-9A-Za-z])pai-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[0-9a-z]{1,8})?(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://docs.parea.ai/",
    revoke: "https://app.parea.ai/settings",

    example: (random) => [`PAREA_API_KEY=pai-${random.uuid()}-r`, `pai-${random.uuid()}`],
  }),
];
