import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.nylas.com/docs/v3/auth/";
const REVOKE = "https://dashboard-v3.nylas.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nylas-api-key",
    provider: "nylas",
    title: "Nylas API key",
    severity: "high",
    anchors: ["nyk_"],
    gate: "nyk_[0-9A-Za-z_]{24}",
    pattern: /(?<![0-9A-Za-z])nyk_(?:v0_)?[0-9A-Za-z]{60,70}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NYLAS_API_KEY=nyk_v0_${random.base62(65)}`, `"token": "nyk_v0_${random.base62(65)}"`],
  }),
];
