import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://dub.co/docs/api-reference/tokens";
const REVOKE = "https://app.dub.co/settings/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dub-api-key",
    provider: "dub",
    title: "Dub API key",
    severity: "high",
    anchors: ["dub_"],
    gate: "dub_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])dub_[0-9A-Za-z]{24,36}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DUB_API_KEY=dub_${random.base62(24)}`, `"token": "dub_${random.base62(24)}"`],
  }),
];
