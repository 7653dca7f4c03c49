import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "near-protocol-private-key",
    provider: "near-protocol",
    title: "NEAR private key",
    severity: "critical",
    anchors: ["ed25519:"],
    pattern: /(?<![0-9A-Za-z])ed25519:[1-9A-HJ-NP-Za-km-z]{86,88}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(8)),
    source: "https://docs.near.org/protocol/access-keys",
    revoke: "https://docs.near.org/protocol/access-keys",
    example: (random) => [
      `NEAR_PRIVATE_KEY=ed25519:${random.of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 87)}`,
      `"token": "ed25519:${random.of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 87)}"`,
    ],
  }),
];
