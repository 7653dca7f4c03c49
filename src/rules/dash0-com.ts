import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dash0-com-auth-token",
    provider: "dash0-com",
    title: "Dash0 auth token",
    severity: "high",
    anchors: ["auth_"],
    gate: "auth_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])auth_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://www.dash0.com/documentation/dash0/key-concepts/auth-tokens",
    revoke: "https://app.dash0.com/settings/auth-tokens",
    example: (random) => [`DASH0_COM_API_KEY=auth_${random.base62(32)}`, `"token": "auth_${random.base62(32)}"`],
  }),
];
