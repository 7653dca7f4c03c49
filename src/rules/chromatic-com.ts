import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "chromatic-com-project-token",
    provider: "chromatic-com",
    title: "Chromatic project token",
    severity: "medium",
    anchors: ["chpt_"],
    gate: "chpt_[0-9a-f]{10}",
    pattern: /(?<![0-9A-Za-z])chpt_[0-9a-f]{10,16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.chromatic.com/docs/setup/",
    revoke: "https://www.chromatic.com/start",
    example: (random) => [`CHROMATIC_PROJECT_TOKEN=chpt_${random.hex(13)}`, `"token": "chpt_${random.hex(13)}"`],
  }),
];
