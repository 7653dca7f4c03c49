import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lancedb-api-key",
    provider: "lancedb",
    title: "LanceDB Cloud API key",
    severity: "high",
    anchors: ["sk_"],
    pattern: /(?<![0-9A-Za-z])sk_[A-Z2-7]{46,64}={0,6}(?![0-9A-Za-z=_-])/,
    startsAtAnchor: true,
    gate: "sk_[A-Z2-7]{46}",
    source: "https://docs.lancedb.com/cloud/get-started",
    revoke: "https://cloud.lancedb.com",

    example: (random) => [`LANCEDB_API_KEY=sk_${random.base32(52)}`, `"sk_${random.base32(52)}===="`],
  }),
];
