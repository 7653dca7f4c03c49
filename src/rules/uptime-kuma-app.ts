import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "uptime-kuma-app-api-key",
    provider: "uptime-kuma-app",
    title: "Uptime Kuma API key",
    severity: "medium",
    anchors: ["uk1_"],
    gate: "uk1_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])uk1_[0-9A-Za-z_-]{24,48}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://github.com/louislam/uptime-kuma/wiki/API-Keys",
    revoke: "https://github.com/louislam/uptime-kuma/wiki/API-Keys",
    example: (random) => [`UPTIME_KUMA_API_KEY=uk1_${random.base64url(36)}`, `"token": "uk1_${random.base64url(36)}"`],
  }),
];
