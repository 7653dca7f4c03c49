import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.lightdash.com/references/personal_tokens";
const REVOKE = "https://docs.lightdash.com/references/personal_tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lightdash-personal-token",
    provider: "lightdash",
    title: "Lightdash personal access token",
    severity: "high",
    anchors: ["ldpat_"],
    pattern: /(?<![0-9A-Za-z])ldpat_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LIGHTDASH_PERSONAL_TOKEN=ldpat_${random.hex(32)}`, `"token": "ldpat_${random.hex(32)}"`],
  }),
];
