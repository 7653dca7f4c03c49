import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.mixedbread.com/docs";
const REVOKE = "https://www.mixedbread.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mixedbread-api-key",
    provider: "mixedbread",
    title: "Mixedbread API key",
    severity: "medium",
    anchors: ["mxb_"],
    gate: "mxb_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])mxb_[0-9A-Za-z]{40,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MIXEDBREAD_API_KEY=mxb_${random.base62(50)}`, `"token": "mxb_${random.base62(50)}"`],
  }),
  defineRule({
    id: "mixedbread-embedding-key",
    provider: "mixedbread",
    title: "Mixedbread API key of the older form",
    severity: "medium",
    anchors: ["emb_"],
    gate: "emb_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])emb_[0-9A-Za-z]{40,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://www.mixedbread.com/docs",
    revoke: "https://www.mixedbread.com/dashboard",
    example: (random) => [`MIXEDBREAD_API_KEY=emb_${random.base62(52)}`, `"token": "emb_${random.base62(52)}"`],
  }),
];
