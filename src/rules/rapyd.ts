import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "rapyd-secret-key",
    provider: "rapyd",
    title: "Rapyd secret key",
    severity: "critical",
    anchors: ["rsk_"],
    gate: "rsk_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])rsk_[0-9A-Za-z]{40,120}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.rapyd.net/en/get-access-key-and-secret-key.html",
    revoke: "https://dashboard.rapyd.net/developers/credentials-details",
    example: (random) => [`RAPYD_API_KEY=rsk_${random.base62(80)}`, `"token": "rsk_${random.base62(80)}"`],
  }),
];
