import { BECH32_ALPHABET, isBech32, withBech32 } from "../detect/bech32.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cardano-signing-key",
    provider: "cardano-wallet",
    title: "Cardano signing key",
    severity: "critical",
    anchors: ["_sk1", "_xsk1"],
    pattern:
      /(?<![0-9A-Za-z_])(?:ed25519e?|root|acct|addr|stake|policy|drep|payment|pool|kes|vrf)_(?:shared_)?x?sk1[02-9ac-hj-np-z]{50,240}(?![0-9A-Za-z])/,
    reach: [16, 250],
    validate: ({ secret }) => isBech32(secret),
    source: "https://cips.cardano.org/cip/CIP-0005",
    revoke: "https://cips.cardano.org/cip/CIP-0005",
    instead: "Keep keys in a wallet or a signing device; move what the leaked one holds to a new one.",
    example: (random) => [
      withBech32("addr_xsk", random.of(BECH32_ALPHABET, 154)),
      `signing_key: ${withBech32("ed25519_sk", random.of(BECH32_ALPHABET, 52))}`,
    ],
    nearMiss: (random) => [`addr_xsk1${random.of(BECH32_ALPHABET, 150)}qqqqqq`],
  }),
];
