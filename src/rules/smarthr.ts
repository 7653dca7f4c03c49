import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "smarthr-access-token",
    provider: "smarthr",
    title: "SmartHR access token",
    severity: "high",
    anchors: ["shr_"],
    gate: "shr_[0-9A-Za-z]{4}_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])shr_[0-9A-Za-z]{4}_[0-9A-Za-z]{20,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://developer.smarthr.jp/api/index.html",
    revoke: "https://app.smarthr.jp/admin/access_tokens",
    example: (random) => [
      `SMARTHR_API_KEY=shr_${random.base62(4)}_${random.base62(40)}`,
      `"token": "shr_${random.base62(4)}_${random.base62(40)}"`,
    ],
  }),
];
