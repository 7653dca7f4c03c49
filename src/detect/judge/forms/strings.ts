import type { Search } from "../candidate.ts";
import { classOf, lineStart, NAME, QUOTE, skipSpaces } from "../scan.ts";
import type { Literal } from "../values.ts";

/** How far back a line is read to tell strings and comments. */
const LINE_REACH = 200;

/** Whether `at` stands in a string or a comment of its line, as far as quotes before it tell. */
export function inText(text: string, at: number): boolean {
  const start = lineStart(text, at, LINE_REACH);
  let quotes = 0;
  for (let p = start; p < at; p++) {
    const code = text.charCodeAt(p);
    if (code < 128 && classOf(code) & QUOTE) quotes++;
    else if (code === 47 && text.charCodeAt(p + 1) === 47 && text.charCodeAt(p - 1) !== 58) return true;
    else if (code === 35 && p === start) return true;
  }
  if (quotes % 2 === 1) return true;
  const opening = skipSpaces(text, start, at);
  const first = text.charCodeAt(opening);
  return first === 35 || first === 42 || first === 62 || (first === 45 && text.charCodeAt(opening + 1) === 45);
}

/** Whether `at` stands in a string of several lines: between backticks (Go, JavaScript) or triple quotes (Python). Counts on from the last call. */
export function inLongString(search: Search, at: number): boolean {
  const { text, long } = search;
  for (const mark of LONG_MARKS) {
    const state = long.get(mark) ?? { next: text.indexOf(mark), open: false };
    long.set(mark, state);
    while (state.next >= 0 && state.next < at) {
      if (state.open || mark.length > 1 || !isQuoted(text, state.next)) state.open = !state.open;
      state.next = text.indexOf(mark, state.next + mark.length);
    }
    if (state.open && state.next >= 0) return true;
  }
  return false;
}

/** Whether the backtick at `at` is a string or a character of its own: "`", '`', "`\n". A text may as well begin with one: '`name` is not set'. */
function isQuoted(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  return (before === 34 || before === 39) && (next === before || next === 92);
}

/** What opens and closes strings of several lines. */
const LONG_MARKS = ["`", '"""'];

/** Whether the quote at `at` ends a string that began before it on the line: `"password = " + x`. */
export function closesString(text: string, at: number): boolean {
  const quote = text.charCodeAt(at);
  if (!(classOf(quote) & QUOTE)) return false;
  const start = lineStart(text, at, LINE_REACH);
  if (at - start >= LINE_REACH) return false;
  let open = false;
  for (let p = start; p < at; p++) {
    if (text.charCodeAt(p) !== quote || text.charCodeAt(p - 1) === 92) continue;
    if (quote === 39 && classOf(text.charCodeAt(p - 1)) & NAME && classOf(text.charCodeAt(p + 1)) & NAME) continue; // don't
    open = !open;
  }
  return open;
}

/** What stands between two strings is code: it begins or ends with a blank or an operator. */
export function isBetweenStrings(text: string, { start, end }: Literal): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  return isJoint(first) || isJoint(last);
}

/** Blank, `+ , . & ) ;`. */
function isJoint(code: number): boolean {
  return code === 32 || code === 43 || code === 44 || code === 46 || code === 38 || code === 41 || code === 59;
}
