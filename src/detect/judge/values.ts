import { LONGEST_VALUE } from "./candidate.ts";
import { BREAK, classOf, NAME, QUOTE, SPACE, STOP } from "./scan.ts";

/** A literal found in the text: `start` and `end` of its content, and `after`, the offset behind its closing quote. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly after: number;
  readonly quote: string;
}

const BACKSLASH = 92;

/** Longer ones, in quotes and without, hold nothing but characters of keys: a sentence, a list or a command is no value. */
const LONGEST_OF_ANY = { quoted: 512, bare: 256 } as const;
const KEY = /^[\w+/.~-]+={0,2}$/;

/**
 * The string literal whose opening quote stands at `at`: with an optional prefix (`b"`, `@"`), backslashes before the quote (JSON in a string),
 * three quotes. Undefined when there is none or it does not end on its line.
 */
export function quotedAt(text: string, at: number): Literal | undefined {
  let p = at;
  let slashes = 0;
  while (text.charCodeAt(p) === BACKSLASH && slashes < 8) {
    p++;
    slashes++;
  }
  const quote = text.charCodeAt(p);
  if (!(quote < 128 && classOf(quote) & QUOTE)) return slashes === 0 ? prefixed(text, at) : undefined;
  if (slashes === 0 && text.charCodeAt(p + 1) === quote) {
    if (text.charCodeAt(p + 2) === quote) p += 2;
    else if (quote === 96) p += 1; // reStructuredText's ``x``
  }
  return until(text, p + 1, quote, slashes);
}

/** `b"…"`, `@"…"`, `rb'…'`: at most two letters before the quote. */
function prefixed(text: string, at: number): Literal | undefined {
  for (let p = at; p < at + 2; p++) {
    const code = text.charCodeAt(p) | 32;
    // b r u f l @ $ n (MS SQL), s and q are left out: they are words
    if (
      code !== 98 &&
      code !== 114 &&
      code !== 117 &&
      code !== 102 &&
      code !== 108 &&
      code !== 96 &&
      code !== 36 &&
      code !== 110
    )
      return undefined;
    const next = text.charCodeAt(p + 1);
    if (next === 34 || next === 39) return until(text, p + 2, next, 0);
  }
  return undefined;
}

function until(text: string, start: number, quote: number, slashes: number): Literal | undefined {
  const limit = Math.min(text.length, start + LONGEST_VALUE + 1);
  for (let p = start; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (p - start === LONGEST_OF_ANY.quoted && !KEY.test(text.slice(start, p))) return undefined;
    if (code === quote) {
      if (p - start > LONGEST_OF_ANY.quoted && !KEY.test(text.slice(start, p))) return undefined;
      if (slashes === 0) return { start, end: p, after: p + 1, quote: String.fromCharCode(quote) };
      return undefined;
    }
    if (code === BACKSLASH) {
      let run = 1;
      while (text.charCodeAt(p + run) === BACKSLASH) run++;
      if (slashes > 0 && text.charCodeAt(p + run) === quote && run <= slashes)
        return { start, end: p, after: p + run + 1, quote: String.fromCharCode(quote) };
      p += slashes > 0 ? run - 1 : run - 1 + (run & 1);
    } else if (code === 10 || code === 13) return undefined;
  }
  return undefined;
}

/**
 * The value without quotes that begins at `at`. `loose` reads to the next blank, as `.env` and `.properties` files do; else it ends at what
 * ends a value in code, queries and prose.
 */
export function bareAt(text: string, at: number, loose: boolean): Literal | undefined {
  const limit = Math.min(text.length, at + LONGEST_VALUE);
  let p = at;
  for (; p < limit; p++) {
    if (p - at === LONGEST_OF_ANY.bare && !KEY.test(text.slice(at, p))) return undefined;
    const code = text.charCodeAt(p);
    const kind = classOf(code);
    if (kind & (BREAK | SPACE)) break;
    if (loose ? kind & QUOTE && p === at : kind & STOP) break;
    if (code === BACKSLASH && endsAtEscape(text.charCodeAt(p + 1))) break;
  }
  if (p === limit && limit === at + LONGEST_VALUE) return undefined;
  let end = p;
  while (end > at && isTrailing(text.charCodeAt(end - 1))) end--;
  if (end - at > LONGEST_OF_ANY.bare && !KEY.test(text.slice(at, end))) return undefined;
  return end > at ? { start: at, end, after: p, quote: "" } : undefined;
}

/** `\n`, `\r`, `\t`, `\"`, `\'` and a backslash at the end of the line end a value inside a string. */
function endsAtEscape(code: number): boolean {
  return (
    code === 110 ||
    code === 114 ||
    code === 116 ||
    code === 34 ||
    code === 39 ||
    code === 10 ||
    code === 13 ||
    code === BACKSLASH
  );
}

/** Punctuation at a value's end belongs to the sentence or statement. */
function isTrailing(code: number): boolean {
  return (
    code === 44 || code === 59 || code === 46 || code === 58 || code === 0x3002 || code === 0xff0c || code === 0xff1b
  );
}

/** Whether a name begins at `at`. */
export function isNameStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (classOf(code) & NAME) !== 0 && !(code >= 48 && code <= 57);
}
