import type { Search } from "../candidate.ts";
import { surpriseOf } from "../features/rarity.ts";
import { isAbout, isOtherKind, nameWordsOf } from "../names.ts";
import { classOf, NAME, TOKEN } from "../scan.ts";

/** Shortest and longest token that is looked at without a name beside it. */
const SHORTEST = 20;
const LONGEST = 160;
/** A text with more of them is data: nobody's key is one of thousands without a name. */
const MOST = 500;

/** Where a token stands: offsets, UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
}

/** Collects the tokens that may be random, wherever they stand. */
export function randomTokens(search: Search, tokens: Iterable<Token>): void {
  const most = search.found.length + MOST;
  for (const { start, end } of tokens) {
    if (search.found.length >= most) return;
    consider(search, start, end);
  }
}

/**
 * The tokens of a text that are long enough and not too long, in order. Looks at every twentieth character only: where that is no token character,
 * no token of twenty can hold it.
 */
export function* tokensIn(text: string): Iterable<Token> {
  const { length } = text;
  let p = SHORTEST - 1;
  while (p < length) {
    const code = text.charCodeAt(p);
    if (code > 127 || !(classOf(code) & TOKEN)) {
      p += SHORTEST;
      continue;
    }
    let start = p;
    const low = p - SHORTEST;
    while (start > 0 && start > low && isToken(text.charCodeAt(start - 1))) start--;
    let end = p + 1;
    while (end < length && isToken(text.charCodeAt(end))) end++;
    if (end - start >= SHORTEST && end - start <= LONGEST) yield { start, end };
    p = end + SHORTEST;
  }
}

function isToken(code: number): boolean {
  return code < 128 && (classOf(code) & TOKEN) !== 0;
}

/**
 * Of both cases and digits, chance changes from one to another at six characters in ten; words of an identifier at three. Nothing below this
 * was ever judged a secret.
 */
const LEAST_CHANGES = 0.4;

/** Bits a symbol: 999 of 1,000 random tokens of twenty characters have more, nine of ten identifiers with digits have less. */
const LEAST_SURPRISE = 4.4;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const MARK = 4;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : MARK;
}

/** Keeps what mixes letters and digits; plain hexadecimal without a name is a digest. */
function consider(search: Search, start: number, end: number): void {
  const { text } = search;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  // parts of paths, of base64 data, of longer words; calls and members of code
  if (before === 47 || after === 47 || before === 46 || after === 40 || before > 127 || after > 127) return;
  if (text.startsWith("eyJ", start) || text.startsWith("MII", start)) return; // web tokens, certificates
  if (end - start >= 60 && !(before > 32) && !(after > 32)) return; // a line of base64
  let digits = 0;
  let upper = 0;
  let lower = 0;
  let beyondHex = 0;
  let marks = 0;
  let changes = 0;
  let last = 0;
  for (let p = start; p < end; p++) {
    const code = text.charCodeAt(p);
    const kind = kindOf(code);
    if (kind === DIGIT) digits++;
    else if (kind === MARK) marks++;
    else {
      if (kind === LOWER) lower++;
      else upper++;
      if ((code | 32) > 102) beyondHex++;
    }
    if (kind !== last) changes++;
    last = kind;
  }
  if (digits < 2 || beyondHex < 3 || lower + upper < 6 || marks > 6) return;
  if (lower > 0 && upper > 0 && changes < (end - start) * LEAST_CHANGES) return;
  const value = text.slice(start, end);
  if (surpriseOf(value) < LEAST_SURPRISE) return;
  const name = nameBefore(text, start);
  if (isAbout(name) || isOtherKind(nameWordsOf(name))) return;
  search.found.push({
    start,
    end,
    value,
    name,
    kind: "random",
    form: "random",
    quote: "",
    nameStart: start,
  });
}

/** The word before a token on its line, beyond `=`, `:` and quotes: no credential's name, or the token would not be nameless. */
function nameBefore(text: string, start: number): string {
  let end = start;
  const low = Math.max(0, start - 8);
  while (end > low && NOT_NAME.has(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > end - 40 && from > 0 && classOf(text.charCodeAt(from - 1)) & NAME) from--;
  return end === start ? "" : text.slice(from, end);
}

/** Blank, quotes, `(:=>@`. */
const NOT_NAME = new Set([32, 9, 34, 39, 96, 40, 58, 61, 62, 64]);
