import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.useautumn.com";
const REVOKE = "https://app.useautumn.com/dev";

export const rules: readonly Rule[] = [
  defineRule({
    id: "autumn-secret-key",
    provider: "autumn",
    title: "Autumn secret key",
    severity: "high",
    anchors: ["am_sk_live_"],
    pattern: /(?<![0-9A-Za-z])am_sk_live_[0-9A-Za-z]{36,48}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `AUTUMN_SECRET_KEY=am_sk_live_${random.base62(42)}`,
      `"token": "am_sk_live_${random.base62(42)}"`,
    ],
  }),
];
