import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://dev.proof.com/docs/api-keys";
const REVOKE = "https://app.proof.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "proof-api-key",
    provider: "proof",
    title: "Proof API key",
    severity: "high",
    anchors: ["prf_"],
    gate: "prf_[0-9A-Za-z_-]{20}",
    pattern: /(?<![0-9A-Za-z])prf_(?:cli_)?[0-9A-Za-z_-]{20,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PROOF_API_KEY=prf_${random.base62(43)}`, `"token": "prf_${random.base62(43)}"`],
  }),
];
