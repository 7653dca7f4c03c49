import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.heygen.com";
const REVOKE = "https://app.heygen.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "heygen-api-key",
    provider: "heygen",
    title: "HeyGen API key",
    severity: "medium",
    anchors: ["sk_v2_"],
    pattern: /(?<![0-9A-Za-z])sk_V2_[0-9A-Za-z_-]{40,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HEYGEN_API_KEY=sk_V2_${random.base64url(60)}`, `"token": "sk_V2_${random.base64url(60)}"`],
  }),
];
