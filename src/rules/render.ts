import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://render.com/docs/api";
const REVOKE = "https://dashboard.render.com/u/settings#api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "render-api-key",
    provider: "render",
    title: "Render API key",
    severity: "high",
    anchors: ["rnd_"],
    gate: "rnd_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])rnd_[0-9A-Za-z]{28,32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`RENDER_API_KEY=rnd_${random.base62(30)}`, `"token": "rnd_${random.base62(30)}"`],
  }),
];
