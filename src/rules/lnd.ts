import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lnd-macaroon",
    provider: "lnd-node",
    title: "Macaroon of a Lightning node",
    severity: "critical",
    // The version, and `lnd` as the macaroon's location; in hexadecimal, and in base 64.
    anchors: ["0201036c6e64", "agedbg5k"],
    gate: "0201036c6e64[0-9a-f]{60}|AgEDbG5k[0-9A-Za-z+/_-]{40}",
    pattern:
      /(?<![0-9A-Za-z])(?:0201036c6e64[0-9a-f]{120,1200}|AgEDbG5k[0-9A-Za-z+/_-]{80,800}={0,2})(?![0-9A-Za-z+/_=-])/,
    startsAtAnchor: true,
    source: "https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons",
    revoke: "`lncli deletemacaroonid`",
    example: (random) => [`LND_MACAROON=0201036c6e64${random.hex(300)}`, `macaroon: AgEDbG5k${random.base64(160)}=`],
  }),
];
