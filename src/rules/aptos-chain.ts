import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "aptos-chain-private-key",
    provider: "aptos-chain",
    title: "Aptos private key",
    severity: "critical",
    anchors: ["ed25519-priv-0x"],
    pattern: /(?<![0-9A-Za-z])ed25519-priv-0x[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md",
    revoke: "https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md",
    example: (random) => [
      `APTOS_PRIVATE_KEY=ed25519-priv-0x${random.hex(64)}`,
      `"token": "ed25519-priv-0x${random.hex(64)}"`,
    ],
  }),
  defineRule({
    id: "aptos-chain-secp256k1-key",
    provider: "aptos-chain",
    title: "Aptos secp256k1 private key",
    severity: "critical",
    anchors: ["secp256k1-priv-0x"],
    pattern: /(?<![0-9A-Za-z])secp256k1-priv-0x[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md",
    revoke: "https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md",
    example: (random) => [
      `APTOS_PRIVATE_KEY=secp256k1-priv-0x${random.hex(64)}`,
      `"token": "secp256k1-priv-0x${random.hex(64)}"`,
    ],
  }),
];
