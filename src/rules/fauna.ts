import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.fauna.com";
const REVOKE = "https://dashboard.fauna.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "fauna-key",
    provider: "fauna",
    title: "Fauna key secret",
    severity: "high",
    anchors: ["fna"],
    gate: "fnA[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])fnA[0-9A-Za-z_-]{37}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FAUNA_KEY=fnA${random.base64url(37)}`, `"token": "fnA${random.base64url(37)}"`],
  }),
];
