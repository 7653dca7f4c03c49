import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.gamma.app";
const REVOKE = "https://gamma.app/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "gamma-api-key",
    provider: "gamma",
    title: "Gamma API key",
    severity: "medium",
    anchors: ["sk-gamma-"],
    pattern: /(?<![0-9A-Za-z])sk-gamma-[0-9A-Za-z_-]{40,48}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`GAMMA_API_KEY=sk-gamma-${random.base62(43)}`, `"token": "sk-gamma-${random.base62(43)}"`],
  }),
];
