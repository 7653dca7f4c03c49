import type { Search } from "../candidate.ts";
import { isAbout, isOtherKind, nameWordsOf } from "../names.ts";
import { classOf, NAME, TOKEN } from "../scan.ts";

/** Shortest and longest token that is looked at without a name beside it. */
const SHORTEST = 20;
const LONGEST = 160;

/**
 * Collects long tokens that may be random, wherever they stand. Looks at every twentieth character only: where that is no token character,
 * no token of twenty can hold it.
 */
export function randomTokens(search: Search): void {
  const { text } = search;
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
    if (end - start >= SHORTEST && end - start <= LONGEST) consider(search, start, end);
    p = end + SHORTEST;
  }
}

function isToken(code: number): boolean {
  return code < 128 && (classOf(code) & TOKEN) !== 0;
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
  for (let p = start; p < end; p++) {
    const code = text.charCodeAt(p);
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) {
      lower++;
      if (code > 102) beyondHex++;
    } else if (code >= 65 && code <= 90) {
      upper++;
      if (code > 70) beyondHex++;
    } else marks++;
  }
  if (digits < 2 || beyondHex < 3 || lower + upper < 6 || marks > 6) return;
  const name = nameBefore(text, start);
  if (isAbout(name) || isOtherKind(nameWordsOf(name))) return;
  search.found.push({
    start,
    end,
    value: text.slice(start, end),
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
