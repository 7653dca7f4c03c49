import { TRIGRAM_BITS, WORDS } from "../weights.generated.ts";
import { counts } from "./characters.ts";
import type { Feature } from "./feature.ts";

/** Letters, one symbol for digits, one for everything else. */
const SYMBOLS = 28;
export const DIGIT = 26;
export const EDGE = 27;

/**
 * A value as symbols for the trigram table: letters in lower case, runs of digits as single symbols each, everything else an edge; an edge
 * also stands where a capital follows a small letter (camelCase).
 */
export function symbolsOf(value: string): number[] {
  const symbols = [EDGE];
  let small = false;
  for (let p = 0; p < value.length; p++) {
    const code = value.charCodeAt(p);
    if (code >= 97 && code <= 122) {
      symbols.push(code - 97);
      small = true;
      continue;
    }
    if (code >= 65 && code <= 90) {
      if (small) symbols.push(EDGE);
      symbols.push(code - 65);
    } else if (code >= 48 && code <= 57) symbols.push(DIGIT);
    else if (symbols[symbols.length - 1] !== EDGE) symbols.push(EDGE);
    small = false;
  }
  if (symbols[symbols.length - 1] !== EDGE) symbols.push(EDGE);
  return symbols;
}

/** Where the bits of a trigram stand in the table. */
export function trigramIndex(a: number, b: number, c: number): number {
  return (a * SYMBOLS + b) * SYMBOLS + c;
}

/** Number of trigrams in the table. */
export const TRIGRAMS = SYMBOLS * SYMBOLS * SYMBOLS;

/** First printable character of the table's coding, one character a trigram; a quarter of a bit each. `\` is skipped over. */
export const FIRST_CODE = 35;

/** Surprise of a trigram's last symbol behind the other two, in bits. */
export function bitsOf(index: number): number {
  const code = TRIGRAM_BITS.charCodeAt(index);
  return ((code > 92 ? code - 1 : code) - FIRST_CODE) / 4;
}

/** Surprise of a value for somebody who reads code, English and names all day: bits a symbol. About 3 for words, above 6 for random keys. */
export function surpriseOf(value: string): number {
  const symbols = symbolsOf(value.length > 128 ? value.slice(0, 128) : value);
  let bits = 0;
  for (let p = 2; p < symbols.length; p++)
    bits += bitsOf(trigramIndex(symbols[p - 2] as number, symbols[p - 1] as number, symbols[p] as number));
  return symbols.length > 2 ? bits / (symbols.length - 2) : 0;
}

const DICTIONARY = new Set(WORDS.split(" "));

/** Letters of a value that belong to dictionary words of four letters or more, longest first from the left. */
function wordLetters(word: string): number {
  let covered = 0;
  for (let p = 0; p + 4 <= word.length; ) {
    let length = Math.min(12, word.length - p);
    while (length >= 4 && !DICTIONARY.has(word.slice(p, p + length))) length--;
    if (length >= 4) {
      covered += length;
      p += length;
    } else p++;
  }
  return covered;
}

/** Longest run of letters and digits, and what a random one of its length would hold. */
function longestToken(value: string): string {
  let best = "";
  let start = 0;
  for (let p = 0; p <= value.length; p++) {
    const code = value.charCodeAt(p) | 32;
    const inside =
      p < value.length && ((code >= 97 && code <= 122) || (value.charCodeAt(p) >= 48 && value.charCodeAt(p) <= 57));
    if (inside) continue;
    if (p - start > best.length) best = value.slice(start, p);
    start = p + 1;
  }
  return best;
}

/**
 * How far the share of digits lies from what chance would give for the value's alphabet, in standard deviations: 10 of 16 for hexadecimal,
 * 10 of 36 and 10 of 62 else.
 */
export function digitDeviation(value: string): number {
  const { digits, upper, lower, unhex, length } = counts(value);
  const letters = upper + lower;
  if (digits + letters < 6) return -9;
  const p = unhex === 0 ? 10 / 16 : upper === 0 || lower === 0 ? 10 / 36 : 10 / 62;
  const n = Math.min(length, digits + letters);
  return (digits - n * p) / Math.sqrt(n * p * (1 - p));
}

/** The same for capitals among the letters. -9: one case alone. */
function caseDeviation(value: string): number {
  const { upper, lower } = counts(value);
  const n = upper + lower;
  if (upper === 0 || lower === 0) return -9;
  return (upper - n / 2) / Math.sqrt(n / 4);
}

/** Size of the smallest usual alphabet that holds a value. */
function alphabetSize(value: string): number {
  const { unhex, upper, lower, marks, digits, length } = counts(value);
  if (digits === length) return 10;
  if (unhex === 0 && !(upper > 0 && lower > 0)) return 16;
  const letters = upper > 0 && lower > 0 ? 52 : 26;
  return letters + (digits > 0 ? 10 : 0) + (marks > 0 ? 3 : 0);
}

/**
 * Bits by which a uniform draw from the value's alphabet explains it better than ordinary text does. Positive: rather random. Text pays for each digit
 * and for each change of case within a word.
 */
export function advantageOf(value: string): number {
  const part = value.length > 128 ? value.slice(0, 128) : value;
  const { digits, changes } = counts(value);
  const symbols = symbolsOf(part);
  const text =
    surpriseOf(part) * Math.max(0, symbols.length - 2) + (3.3 * digits + 0.5 * changes) * (part.length / value.length);
  return text - part.length * Math.log2(alphabetSize(value));
}

/**
 * How well a value fits a random draw from its alphabet, 0 to 1: by the bits chance explains it better with than text does, less for counting sequences,
 * few different characters and an odd share of digits. For people; the model weighs the parts by itself.
 */
export function randomness(value: string): number {
  const { steps, distinct, length, digits } = counts(value);
  const expected = Math.min(length, 16) * 0.55;
  const unlike = digits === length ? 0 : 1.5 * Math.max(0, Math.abs(Math.max(-6, digitDeviation(value))) - 2.5);
  const odds = (advantageOf(value) - 8) / 4 - unlike - (20 * steps) / length - 2 * Math.max(0, expected - distinct);
  return 1 / (1 + Math.exp(-odds));
}

/** How rare the string is: what nobody would type or read is random. */
export const RARITY_FEATURES: readonly Feature[] = [
  ["surprise", ({ candidate }) => surpriseOf(candidate.value)],
  ["surprise-total", ({ candidate }) => surpriseOf(candidate.value) * Math.min(64, candidate.value.length)],
  ["advantage", ({ candidate }) => Math.max(-100, Math.min(100, advantageOf(candidate.value)))],
  ["advantage-share", ({ candidate }) => advantageOf(candidate.value) / candidate.value.length],
  ["randomness", ({ candidate }) => randomness(candidate.value)],
  ["name-surprise", ({ candidate }) => surpriseOf(candidate.name)],
  [
    "dictionary-share",
    ({ candidate, valueWords }) =>
      valueWords.reduce((sum, word) => sum + wordLetters(word), 0) / candidate.value.length,
  ],
  ["longest-token", ({ candidate }) => Math.min(100, longestToken(candidate.value).length)],
  ["longest-token-surprise", ({ candidate }) => surpriseOf(longestToken(candidate.value))],
  ["digit-deviation", ({ candidate }) => digitDeviation(candidate.value)],
  ["case-deviation", ({ candidate }) => caseDeviation(candidate.value)],
  [
    "word-length",
    ({ valueWords }) =>
      valueWords.length === 0 ? 0 : valueWords.reduce((sum, word) => sum + word.length, 0) / valueWords.length,
  ],
  ["words", ({ valueWords }) => Math.min(20, valueWords.length)],
];
