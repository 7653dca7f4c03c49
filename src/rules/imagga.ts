import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "imagga-api-key",
    provider: "imagga",
    title: "Imagga API key",
    severity: "medium",
    anchors: ["acc_"],
    gate: "acc_[0-9a-f]{15}",
    pattern: /(?<![0-9A-Za-z])acc_[0-9a-f]{15}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.imagga.com",
    revoke: "https://imagga.com/profile/dashboard",
    example: (random) => [`IMAGGA_API_KEY=acc_${random.hex(15)}`, `"token": "acc_${random.hex(15)}"`],
  }),
];
