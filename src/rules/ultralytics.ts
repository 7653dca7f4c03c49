import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ultralytics-api-key",
    provider: "ultralytics",
    title: "Ultralytics API key",
    severity: "medium",
    anchors: ["ul_"],
    gate: "ul_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])ul_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.ultralytics.com/platform/account/api-keys/",
    revoke: "https://platform.ultralytics.com/settings",
    example: (random) => [`ULTRALYTICS_API_KEY=ul_${random.hex(40)}`, `"token": "ul_${random.hex(40)}"`],
  }),
];
