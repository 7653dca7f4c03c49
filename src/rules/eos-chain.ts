import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "eos-chain-private-key",
    provider: "eos-chain",
    title: "EOS private key",
    severity: "critical",
    anchors: ["pvt_k1_"],
    gate: "PVT_K1_[1-9A-HJ-NP-Za-km-z]{24}",
    pattern: /(?<![0-9A-Za-z])PVT_K1_[1-9A-HJ-NP-Za-km-z]{49,51}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.eosnetwork.com",
    revoke: "https://docs.eosnetwork.com",
    example: (random) => [
      `EOS_PRIVATE_KEY=PVT_K1_${random.of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 50)}`,
      `"token": "PVT_K1_${random.of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 50)}"`,
    ],
  }),
];
