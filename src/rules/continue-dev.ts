import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "continue-dev-api-key",
    provider: "continue-dev",
    title: "Continue API key",
    severity: "high",
    anchors: ["con-"],
    gate: "con-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])con-[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.continue.dev",
    revoke: "https://hub.continue.dev/settings/api-keys",
    example: (random) => [`CONTINUE_DEV_API_KEY=con-${random.hex(64)}`, `"token": "con-${random.hex(64)}"`],
  }),
];
