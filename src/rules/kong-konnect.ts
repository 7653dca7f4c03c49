import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "kong-konnect-personal-access-token",
    provider: "kong-konnect",
    title: "Kong Konnect personal access token",
    severity: "high",
    anchors: ["kpat_"],
    gate: "kpat_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])kpat_[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://developer.konghq.com/konnect-api/",
    revoke: "https://cloud.konghq.com/global/account/tokens",
    example: (random) => [`KONG_KONNECT_API_KEY=kpat_${random.base62(44)}`, `"token": "kpat_${random.base62(44)}"`],
  }),
  defineRule({
    id: "kong-konnect-system-account-token",
    provider: "kong-konnect",
    title: "Kong Konnect system account token",
    severity: "high",
    anchors: ["spat_"],
    gate: "spat_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])spat_[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://developer.konghq.com/konnect-api/",
    revoke: "https://cloud.konghq.com/global/organization/system-accounts",
    example: (random) => [`KONG_KONNECT_API_KEY=spat_${random.base62(44)}`, `"token": "spat_${random.base62(44)}"`],
  }),
];
