import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "v0-api-key",
    provider: "v0",
    title: "v0 API key",
    severity: "high",
    anchors: ["v1:"],
    gate: "v1:[0-9A-Za-z]{24}:[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])v1:(?<random>[0-9A-Za-z]{24}:[0-9A-Za-z]{24})(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ groups }) => looksRandom((groups.random ?? "").replace(":", "")),
    source: "https://v0.app/docs/api/platform",
    revoke: "https://v0.app/chat/settings/keys",
    example: (random) => `V0_API_KEY=v1:${random.base62(24)}:${random.base62(24)}`,
  }),
];
