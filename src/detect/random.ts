import type { Random } from "./rule.ts";

const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();

/**
 * A seeded source of key-shaped text (mulberry32). For tests, demos and `doctor`, never for real keys.
 * @param seed any 32-bit number; the same seed gives the same sequence
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const of = (alphabet: string, length: number): string => {
    let text = "";
    while (text.length < length) text += alphabet[below(alphabet.length)];
    return text;
  };
  const hex = (length: number): string => of("0123456789abcdef", length);
  return {
    below,
    of,
    hex,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    digits: (length) => of(DIGITS, length),
    lower: (length) => of(LOWER, length),
    upper: (length) => of(UPPER, length),
    base36: (length) => of(DIGITS + LOWER, length),
    base62: (length) => of(DIGITS + LOWER + UPPER, length),
    base32: (length) => of(`${UPPER}234567`, length),
    base64: (length) => of(`${UPPER}${LOWER}${DIGITS}+/`, length),
    base64url: (length) => of(`${UPPER}${LOWER}${DIGITS}_-`, length),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${of("89ab", 1)}${hex(3)}-${hex(12)}`,
  };
}
