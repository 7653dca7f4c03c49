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
  defineRule({
    id: "render-deploy-hook",
    provider: "render",
    title: "Render deploy hook",
    severity: "medium",
    anchors: ["api.render.com/deploy/"],
    pattern: /api\.render\.com\/deploy\/srv-[0-9a-z]{16,24}\?key=(?<secret>[0-9A-Za-z_-]{8,24})(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://render.com/docs/deploy-hooks",
    revoke: "https://dashboard.render.com",
    example: (random) => `curl https://api.render.com/deploy/srv-${random.base36(20)}?key=${random.base64url(11)}`,
  }),
];
