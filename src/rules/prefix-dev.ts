import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "prefix-dev-api-key",
    provider: "prefix-dev",
    title: "prefix.dev API key",
    severity: "high",
    anchors: ["pfx_"],
    gate: "pfx_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pfx_[0-9A-Za-z]{24,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://prefix.dev/docs/prefix/api",
    revoke: "https://prefix.dev/settings/api_keys",
    example: (random) => [`PREFIX_API_KEY=pfx_${random.base62(36)}`, `"token": "pfx_${random.base62(36)}"`],
  }),
];
