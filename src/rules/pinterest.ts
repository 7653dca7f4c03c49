import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.pinterest.com/docs/getting-started/connect-app/";
const REVOKE = "https://developers.pinterest.com/apps/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pinterest-access-token",
    provider: "pinterest",
    title: "Pinterest access token",
    severity: "high",
    anchors: ["pina_"],
    gate: "pina_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pina_[0-9A-Za-z_-]{24,700}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PINTEREST_ACCESS_TOKEN=pina_${random.base62(52)}`, `"token": "pina_${random.base62(52)}"`],
  }),
];
