import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.hcaptcha.com";
const REVOKE = "https://dashboard.hcaptcha.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "hcaptcha-secret-key",
    provider: "hcaptcha",
    title: "hCaptcha secret",
    severity: "high",
    anchors: ["es_"],
    gate: "ES_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])ES_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HCAPTCHA_SECRET_KEY=ES_${random.hex(32)}`, `"token": "ES_${random.hex(32)}"`],
  }),
];
