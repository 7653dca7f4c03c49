import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dynamic-xyz-api-token",
    provider: "dynamic-xyz",
    title: "Dynamic API token",
    severity: "high",
    anchors: ["dyn_"],
    gate: "dyn_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])dyn_[0-9A-Za-z]{40,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.dynamic.xyz/developer-dashboard/api-token-permissions",
    revoke: "https://app.dynamic.xyz/dashboard/developer/api",
    example: (random) => [`DYNAMIC_XYZ_API_KEY=dyn_${random.base62(60)}`, `"token": "dyn_${random.base62(60)}"`],
  }),
];
