import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://magic.link/docs";
const REVOKE = "https://dashboard.magic.link";

export const rules: readonly Rule[] = [
  defineRule({
    id: "magic-secret-key",
    provider: "magic",
    title: "Magic secret key",
    severity: "high",
    anchors: ["sk_live_"],
    pattern: /(?<![0-9A-Za-z])sk_live_[0-9A-Z]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MAGIC_SECRET_KEY=sk_live_${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 16)}`,
      `"token": "sk_live_${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 16)}"`,
    ],
  }),
];
