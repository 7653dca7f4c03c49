import { findMnemonic, mnemonicFrom } from "../detect/mnemonic.ts";
import { defineRule, type Rule, type RuleMatch, type Validation } from "../detect/rule.ts";

/** Fewer different words than this: a phrase out of a tutorial (`abandon abandon … about`). */
const LEAST_VARIETY = 6;

function validate({ secret }: RuleMatch): Validation {
  const phrase = findMnemonic(secret.toLowerCase().match(/[a-z]+/g) ?? []);
  if (!phrase) return false;
  const details = { words: String(phrase.length) };
  return new Set(phrase).size < LEAST_VARIETY ? { severity: "low", details } : { details };
}

/** What stands before a phrase: words that are rare in code, for the gate wakes at each of them. */
const CONTEXTS = [
  "mnemonic",
  "wallet",
  "bip39",
  "bip-39",
  ...["seed", "recovery"].flatMap((word) => ["", " ", "_", "-"].map((joint) => `${word}${joint}phrase`)),
];

export const rules: readonly Rule[] = [
  defineRule({
    id: "mnemonic-seed-phrase",
    provider: "mnemonic",
    title: "Seed phrase of a wallet (BIP-39)",
    severity: "critical",
    anchors: CONTEXTS,
    pattern:
      /(?:mnemonic|(?:seed|recovery)[ _-]?phrase|wallet|bip-?39)[^\n]{0,40}?(?<![a-z])(?<secret>(?:[a-z]{3,8}[ ,"']{1,4}){11,27}[a-z]{3,8})(?![a-z])/i,
    reach: [60, 420],
    placeholders: "meaningful",
    validate,
    source: "https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki",
    revoke: "Move what the wallet holds to a new one; a phrase cannot be changed",
    instead: "Keep phrases out of files; tests make their own from a fixed entropy, on a local chain.",
    example: (random) => [
      `MNEMONIC="${mnemonicFrom(random.hex(32))}"`,
      `wallet: { seedPhrase: '${mnemonicFrom(random.hex(64))}' }`,
      `const walletWords = ["${mnemonicFrom(random.hex(32)).split(" ").join('", "')}"];`,
    ],
    nearMiss: (random) => {
      const words = mnemonicFrom(random.hex(32)).split(" ");
      return [
        `mnemonic: "${words.slice(1).join(" ")}"`,
        "the seed of every phrase that you can think about is often found inside another mind",
      ];
    },
  }),
];
