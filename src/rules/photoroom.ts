import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "photoroom-api-key",
    provider: "photoroom",
    title: "Photoroom API key",
    severity: "medium",
    anchors: ["sk_pr_"],
    gate: "sk_pr_[0-9A-Za-z_-]{2}",
    pattern: /(?<![0-9A-Za-z])sk_pr_[0-9A-Za-z_-]{2,30}_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.photoroom.com",
    revoke: "https://app.photoroom.com/api-dashboard",
    example: (random) => [
      `PHOTOROOM_API_KEY=sk_pr_${random.base64url(16)}_${random.hex(40)}`,
      `"token": "sk_pr_${random.base64url(16)}_${random.hex(40)}"`,
    ],
  }),
  defineRule({
    id: "photoroom-older-sandbox-key",
    provider: "photoroom",
    title: "Photoroom sandbox API key",
    severity: "medium",
    anchors: ["sandbox_"],
    pattern: /(?<![0-9A-Za-z])sandbox_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.photoroom.com",
    revoke: "https://app.photoroom.com/api-dashboard",
    example: (random) => [`PHOTOROOM_API_KEY=sandbox_${random.hex(40)}`, `"token": "sandbox_${random.hex(40)}"`],
  }),
];
