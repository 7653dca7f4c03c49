import { BECH32_ALPHABET, isBech32, withBech32 } from "../detect/bech32.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nostr-private-key",
    provider: "nostr",
    title: "Nostr private key",
    severity: "critical",
    anchors: ["nsec1"],
    pattern: /(?<![0-9A-Za-z])nsec1[02-9ac-hj-np-z]{58}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => isBech32(secret),
    source: "https://github.com/nostr-protocol/nips/blob/master/19.md",
    revoke: "https://github.com/nostr-protocol/nips/blob/master/19.md",
    instead: "Sign with a key store or a remote signer (NIP-46); a leaked key cannot be changed, move to a new one.",
    example: (random) => [
      `NOSTR_NSEC=${withBech32("nsec", random.of(BECH32_ALPHABET, 52))}`,
      `"nsec": "${withBech32("nsec", random.of(BECH32_ALPHABET, 52))}"`,
    ],
    nearMiss: (random) => [`nsec1${random.of(BECH32_ALPHABET, 52)}qqqqqq`],
  }),
];
