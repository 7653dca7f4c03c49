/** Character classes and bounded walks over a text: the bricks of every form. All of them look at a bounded number of characters. */

export const NAME = 1;
export const SPACE = 2;
export const QUOTE = 4;
/** Ends a line. */
export const BREAK = 8;
/** Ends a value without quotes. */
export const STOP = 16;
const DIGIT = 32;
/** Part of a long token without a name: letters, digits, `_-+`. */
export const TOKEN = 64;

const CLASSES = new Uint8Array(128);
const mark = (characters: string, bit: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    CLASSES[code] = (CLASSES[code] ?? 0) | bit;
  }
};
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
mark(`${LETTERS}0123456789_$`, NAME);
mark(`${LETTERS}0123456789_-+`, TOKEN);
mark("0123456789", DIGIT);
mark(" \t", SPACE);
mark("\"'`", QUOTE);
mark("\r\n", BREAK | STOP);
mark(" \t\"'`,;)]}<>|&", STOP);

/** The classes of a UTF-16 unit; letters beyond ASCII count as parts of names. */
export function classOf(code: number): number {
  return code < 128 ? (CLASSES[code] as number) : classBeyond(code);
}

/** Wide blanks are blanks; punctuation of Chinese, Japanese and typography ends names and values. */
function classBeyond(code: number): number {
  if (code === 0x3000 || code === 0xa0) return SPACE;
  if ((code > 0x2fff && code < 0x3041) || (code > 0xff00 && code < 0xff10) || (code > 0xff19 && code < 0xff21))
    return STOP;
  return code > 0x200f && code < 0x2070 ? STOP : NAME;
}

/** The first offset from `at` on, but below `limit`, that holds no blank. */
export function skipSpaces(text: string, at: number, limit: number): number {
  let p = at;
  while (p < limit && classOf(text.charCodeAt(p)) & SPACE) p++;
  return p;
}

/** The start of the line that holds `at`, at most `reach` characters away. */
export function lineStart(text: string, at: number, reach: number): number {
  const limit = Math.max(0, at - reach);
  let p = at;
  while (p > limit && !(classOf(text.charCodeAt(p - 1)) & BREAK)) p--;
  return p;
}

/** The end of the line that holds `at` (its break not included), at most `reach` characters away. */
export function lineEnd(text: string, at: number, reach: number): number {
  const limit = Math.min(text.length, at + reach);
  let p = at;
  while (p < limit && !(classOf(text.charCodeAt(p)) & BREAK)) p++;
  return p;
}
