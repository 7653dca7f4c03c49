import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://mintlify.com/docs/api/introduction";
const REVOKE = "https://dashboard.mintlify.com/settings/organization/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mintlify-api-key",
    provider: "mintlify",
    title: "Mintlify API key",
    severity: "medium",
    anchors: ["mint_"],
    gate: "mint_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])mint_(?!dsc_)[0-9A-Za-z]{24,44}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MINTLIFY_API_KEY=mint_${random.base62(30)}`, `"token": "mint_${random.base62(30)}"`],
  }),
];
