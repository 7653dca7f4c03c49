import { fromBase58Check, toBase58Check } from "../detect/base58.ts";
import { defineRule, type Random, type Rule } from "../detect/rule.ts";

/** Version bytes of extended private keys (BIP-32, SLIP-132) → whether they are for the test network. */
const VERSIONS: ReadonlyMap<string, boolean> = new Map([
  ["0488ade4", false],
  ["049d7878", false],
  ["04b2430c", false],
  ["04358394", true],
  ["044a4e28", true],
  ["045f18bc", true],
]);

const BYTES = 78;

function exampleOf(random: Random, version: string): string {
  return toBase58Check(
    Buffer.from(`${version}00${random.hex(8)}${random.hex(8)}${random.hex(64)}00${random.hex(64)}`, "hex"),
  );
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "bitcoin-extended-private-key",
    provider: "bitcoin",
    title: "Extended private key of a wallet (BIP-32)",
    severity: "critical",
    anchors: ["xprv", "yprv", "zprv", "tprv", "uprv", "vprv"],
    gate: "[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{24}",
    pattern: /(?<![0-9A-Za-z])[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107,108}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => {
      const payload = fromBase58Check(secret);
      if (payload?.length !== BYTES) return false;
      const isTest = VERSIONS.get(Buffer.from(payload.subarray(0, 4)).toString("hex"));
      if (isTest === undefined) return false;
      return isTest ? { severity: "medium", details: { network: "test" } } : { details: { network: "main" } };
    },
    source: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
    revoke: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
    instead: "Keep keys in a wallet or a signing device; move what the leaked one holds to a new one.",
    example: (random) => [
      `XPRV=${exampleOf(random, "0488ade4")}`,
      `"key": "${exampleOf(random, "04b2430c")}"`,
      `TPRV=${exampleOf(random, "04358394")}`,
    ],
    nearMiss: (random) => [`xprv${random.of("123456789ABCDEFGHJKLMNPQRSTUVWXYZ", 107)}`],
  }),
];
