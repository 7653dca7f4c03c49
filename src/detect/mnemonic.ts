import { createHash } from "node:crypto";
import { MNEMONIC_WORDS } from "./mnemonic-words.ts";

/** Lengths that BIP-39 knows, long ones first. */
const LENGTHS = [24, 21, 18, 15, 12];
const BITS_OF_A_WORD = 11;

let numbers: ReadonlyMap<string, number> | undefined;

/** Word → its number, read when the first candidate comes. */
function wordNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map(MNEMONIC_WORDS.split(/\s+/).map((word, index) => [word, index]));
  return numbers;
}

/** The words with these numbers; for examples. */
function wordsOf(bits: string): string[] {
  const list = [...wordNumbers().keys()];
  return (bits.match(/.{11}/g) ?? []).map((group) => list[Number.parseInt(group, 2)] as string);
}

/** The bits of a mnemonic's checksum: the first of the entropy's SHA-256, one for each 32 bits of it. */
function checksumOf(entropy: string): string {
  const bytes = Buffer.from((entropy.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const [first = 0] = createHash("sha256").update(bytes).digest();
  return first
    .toString(2)
    .padStart(8, "0")
    .slice(0, entropy.length / 32);
}

function isSound(words: readonly string[]): boolean {
  const bits = words.map((word) => (wordNumbers().get(word) ?? 0).toString(2).padStart(BITS_OF_A_WORD, "0")).join("");
  const checksumLength = bits.length / 33;
  const entropy = bits.slice(0, -checksumLength);
  return checksumOf(entropy) === bits.slice(-checksumLength);
}

/**
 * The BIP-39 mnemonic among the words, with a checksum that fits: as long a one as there is; undefined where there is none.
 * Of twelve words of the list that somebody made up one in sixteen fits.
 */
export function findMnemonic(words: readonly string[]): readonly string[] | undefined {
  const known = words.map((word) => wordNumbers().has(word));
  for (const length of LENGTHS) {
    for (let start = 0; start + length <= words.length; start++) {
      if (!known.slice(start, start + length).every(Boolean)) continue;
      const phrase = words.slice(start, start + length);
      if (isSound(phrase)) return phrase;
    }
  }
  return undefined;
}

/** A mnemonic of twelve words for 128 bits written in hexadecimal digits; for examples. */
export function mnemonicFrom(hex: string): string {
  const entropy = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  return wordsOf(entropy + checksumOf(entropy)).join(" ");
}
