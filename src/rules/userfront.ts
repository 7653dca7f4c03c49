import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://userfront.com/docs";
const REVOKE = "https://userfront.com/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "userfront-admin-key",
    provider: "userfront",
    title: "Userfront admin key",
    severity: "high",
    anchors: ["uf_live_admin_"],
    pattern: /(?<![0-9A-Za-z])uf_live_admin_[0-9A-Za-z_-]{50,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `USERFRONT_ADMIN_KEY=uf_live_admin_${random.base64url(75)}`,
      `"token": "uf_live_admin_${random.base64url(75)}"`,
    ],
  }),
  defineRule({
    id: "userfront-test-admin-key",
    provider: "userfront",
    title: "Userfront test admin key",
    severity: "medium",
    anchors: ["uf_test_admin_"],
    pattern: /(?<![0-9A-Za-z])uf_test_admin_[0-9A-Za-z_-]{50,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://userfront.com/docs/api",
    revoke: "https://userfront.com/dashboard/api-keys",
    example: (random) => [
      `USERFRONT_API_KEY=uf_test_admin_${random.base64url(75)}`,
      `"token": "uf_test_admin_${random.base64url(75)}"`,
    ],
  }),
];
