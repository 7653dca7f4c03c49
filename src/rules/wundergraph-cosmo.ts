import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "wundergraph-cosmo-key",
    provider: "wundergraph-cosmo",
    title: "WunderGraph Cosmo API key",
    severity: "high",
    anchors: ["cosmo_"],
    gate: "cosmo_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])cosmo_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://cosmo-docs.wundergraph.com/studio/api-keys",
    revoke: "https://cosmo.wundergraph.com",
    example: (random) => [`COSMO_API_KEY=cosmo_${random.hex(32)}`, `"token": "cosmo_${random.hex(32)}"`],
  }),
];
