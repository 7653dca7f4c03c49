import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://liveblocks.io/docs";
const REVOKE = "https://liveblocks.io/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "liveblocks-secret-key",
    provider: "liveblocks",
    title: "Liveblocks secret key",
    severity: "high",
    anchors: ["sk_prod_"],
    pattern: /(?<![0-9A-Za-z])sk_prod_[0-9A-Za-z_-]{64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LIVEBLOCKS_SECRET_KEY=sk_prod_${random.base64url(64)}`,
      `"token": "sk_prod_${random.base64url(64)}"`,
    ],
  }),
  defineRule({
    id: "liveblocks-dev-secret-key",
    provider: "liveblocks",
    title: "Liveblocks development secret key",
    severity: "medium",
    anchors: ["sk_dev_"],
    pattern: /(?<![0-9A-Za-z])sk_dev_[0-9A-Za-z_-]{64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LIVEBLOCKS_DEV_SECRET_KEY=sk_dev_${random.base64url(64)}`,
      `"token": "sk_dev_${random.base64url(64)}"`,
    ],
  }),
];
