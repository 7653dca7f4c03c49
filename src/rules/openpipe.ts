import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.openpipe.ai";
const REVOKE = "https://app.openpipe.ai";

export const rules: readonly Rule[] = [
  defineRule({
    id: "openpipe-api-key",
    provider: "openpipe",
    title: "OpenPipe API key",
    severity: "medium",
    anchors: ["opk_"],
    gate: "opk_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])opk_[0-9a-f]{42}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`OPENPIPE_API_KEY=opk_${random.hex(42)}`, `"token": "opk_${random.hex(42)}"`],
  }),
  defineRule({
    id: "openpipe-older-key",
    provider: "openpipe",
    title: "OpenPipe API key of the older form",
    severity: "high",
    anchors: ["opk-"],
    gate: "opk-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])opk-[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.openpipe.ai",
    revoke: "https://app.openpipe.ai/settings",
    example: (random) => [`OPENPIPE_API_KEY=opk-${random.hex(40)}`, `"token": "opk-${random.hex(40)}"`],
  }),
];
