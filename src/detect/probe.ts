import { COMMON_FOURS } from "./common-fours.generated.ts";
import { bitsOf, DIGIT, EDGE, trigramIndex } from "./judge/features/rarity.ts";

/** Which four bytes of a word to look for it by: the rarer they are in text and code, the fewer other places are looked at. */

const LENGTH = 4;
/** Of marks in a row, which the table of trigrams does not know apart. */
const MARKS_BITS = 3;

/** The place of each among the most common ones. */
let ranks: ReadonlyMap<string, number> | undefined;

/** How many of a word's bytes lie before the end of its rarest four; of a shorter word, all of them. In lower case. */
export function probeOf(word: Uint8Array): number {
  let best = Math.min(LENGTH, word.length);
  let rarest = Number.NEGATIVE_INFINITY;
  for (let end = LENGTH; end <= word.length; end++) {
    const rarity = rarityOf(word.subarray(end - LENGTH, end));
    if (rarity <= rarest) continue;
    rarest = rarity;
    best = end;
  }
  return best;
}

/** Of common ones the place among them; the others are rarer, each as the table of trigrams has it. */
function rarityOf(four: Uint8Array): number {
  ranks ??= ranked();
  return ranks.get(Buffer.from(four).toString("latin1")) ?? ranks.size + surpriseOf(four);
}

function ranked(): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < COMMON_FOURS.length; at += LENGTH) places.set(COMMON_FOURS.slice(at, at + LENGTH), places.size);
  return places;
}

function surpriseOf(four: Uint8Array): number {
  const [a, b, c, d] = Array.from(four, symbolOf) as [number, number, number, number];
  return trigramBits(a, b, c) + trigramBits(b, c, d);
}

function trigramBits(a: number, b: number, c: number): number {
  return b === EDGE && (a === EDGE || c === EDGE) ? MARKS_BITS : bitsOf(trigramIndex(a, b, c));
}

function symbolOf(byte: number): number {
  if (byte >= 97 && byte <= 122) return byte - 97;
  return byte >= 48 && byte <= 57 ? DIGIT : EDGE;
}
