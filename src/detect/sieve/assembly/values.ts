/** Whether a value may begin at an address. Follows `judge/values.ts`, `judge/forms/value-place.ts` and the files beside it, and lets pass more than they. */
import { meaning, NOTHING } from "./dictionary";
import { at, BREAK, classAt, isDigit, lineStart, NAME, QUOTE, SPACE, STOP, skipSpaces } from "./look";
import * as memory from "./memory";
import { nameStart } from "./names";
import { isInLongString } from "./strings";

/** Formats of files, as `layout.ts` numbers them. */
export const CODE: i32 = 0;
const CONFIG: i32 = 1;
export const DATA: i32 = 3;
export const PROSE: i32 = 4;

export let format: i32 = 0;
/** Fewest characters of a value of the kind that is looked at. */
let shortest: i32 = 3;

export function setFormat(number: i32): void {
  format = number;
}

/** Of passwords, secrets, tokens, keys and the rest, from kind 1 on: as in `value-place.ts`. */
export function setKind(kind: i32): void {
  shortest = kind === 1 ? 3 : kind === 2 ? 4 : kind === 4 ? 6 : 5;
}

/** How a value stands behind its name: what `value-place.ts` tells apart. */
export const ASSIGNED: i32 = 0;
export const ARGUMENT: i32 = 1;
export const WORDS: i32 = 2;
export const MARKUP: i32 = 3;
export const FLAG: i32 = 4;

/** Whether a value begins behind an operator. */
export function valueAfter(form: i32, behind: usize): bool {
  let p = skipSpaces(behind, behind + 60);
  if (opensBlock(p) || isMarked(p)) return true;
  if (at(p) === 92 && classAt(p + 1) & BREAK) {
    if (format === CONFIG) return true;
    p++;
  }
  if (classAt(p) & BREAK) {
    if (form === WORDS || (format === CONFIG && form !== MARKUP)) return false;
    p = skipLines(p);
    if (at(p) === 60) return true;
    if (!mayQuote(p) && form !== MARKUP) return false;
  }
  p = skipOpeners(p);
  if (classAt(p) & BREAK) p = skipLines(p);
  if (mayQuote(p)) return quotes(p);
  if (form === ARGUMENT) return false;
  const code = at(p);
  const isName = (classAt(p) & NAME) !== 0 && !isDigit(code);
  if ((isName || code === 40) && wraps(p)) return true;
  return mayBeBare(form, p) && isBare(p);
}

function skipLines(p: usize): usize {
  for (const limit = p + 100; p < limit && classAt(p) & (BREAK | SPACE); p++) {}
  return p;
}

/** A comment, an anchor or a tag of YAML, character data, a literal in braces: the value stands behind or within. */
function isMarked(p: usize): bool {
  const code = at(p);
  if (format === CONFIG && (code === 38 || code === 33)) return true;
  if (code === 60) return true;
  return (code === 47 && at(p + 1) === 42) || (code === 123 && mayQuote(p + 1));
}

/** `>-`, `|` and their like at a line's end: YAML's value stands below. */
function opensBlock(p: usize): bool {
  if (format !== CONFIG) return false;
  const code = at(p);
  if (code !== 62 && code !== 124) return false;
  for (let q = p + 1; q < p + 8; q++) if (classAt(q) & BREAK) return true;
  return false;
}

/** Whether a string may open here: a quote, backslashes before one, or up to two letters before one. */
export function mayQuote(p: usize): bool {
  const code = at(p);
  if (classAt(p) & QUOTE || code === 92) return true;
  return isPrefix(code) && (isPlainQuote(p + 1) || (isPrefix(at(p + 1)) && isPlainQuote(p + 2)));
}

function isPlainQuote(p: usize): bool {
  const code = at(p);
  return code === 34 || code === 39;
}

/** b r u f l @ $ n */
function isPrefix(letter: i32): bool {
  const code = letter | 32;
  return (
    code === 98 ||
    code === 114 ||
    code === 117 ||
    code === 102 ||
    code === 108 ||
    code === 96 ||
    code === 36 ||
    code === 110
  );
}

/** Whether the string that opens here, if it is a plain one, ends on its line and is long enough. */
function quotes(p: usize): bool {
  const quote = at(p);
  if (!(classAt(p) & QUOTE)) return true;
  if (at(p + 1) === quote) return at(p + 2) === quote || quote === 96;
  const limit = p + 515;
  for (let q = p + 1; q < limit; q++) {
    const code = at(q);
    if (code === quote) return <i32>(q - p - 1) >= shortest;
    if (code === 92) q++;
    else if (code === 10 || code === 13) return false;
  }
  return isKey(p + 1, p + 513);
}

/** Whether a stretch holds nothing but characters of keys, as longer values do. */
function isKey(p: usize, end: usize): bool {
  while (p < end && isKeyCharacter(at(p))) p++;
  return p === end;
}

/** Letters, digits, `+ - . / = _ ~` */
function isKeyCharacter(code: i32): bool {
  const letter = code | 32;
  if (letter >= 97 && letter <= 122) return true;
  return (code >= 45 && code <= 57) || code === 43 || code === 61 || code === 95 || code === 126;
}

function skipOpeners(p: usize): usize {
  for (const limit = p + 3; p < limit; p++) {
    const code = at(p);
    if (code === 91 && at(p + 1) === 93) {
      p++;
      continue;
    }
    if (code !== 91 && code !== 40 && code !== 42) break;
  }
  return skipSpaces(p, p + 4);
}

/** Whether a string stands in the expression that begins here. */
function wraps(p: usize): bool {
  const limit = p + 160;
  let last = 0;
  for (; p < limit; p++) {
    const code = at(p);
    const kind = classAt(p);
    if (kind & BREAK || code === 59 || code === 123) return false;
    if (kind & QUOTE) return leads(last);
    if (kind & SPACE) continue;
    last = code;
    if (code === 61 && endsDefault(p)) last = 44;
    if (!(kind & NAME)) continue;
    last = 97;
    if (code === 114 && at(p - 1) === 111 && at(p - 2) === 32) last = 44;
    else if (code === 98 && at(p - 1) === 40) last = 40;
  }
  return false;
}

/** `default=`, by its last letters. */
function endsDefault(p: usize): bool {
  const end = at(p - 1) === 32 ? p - 2 : p - 1;
  return at(end) === 116 && at(end - 1) === 108;
}

/** `(`, `,`, `|`, `?`, `:`, `+` */
function leads(code: i32): bool {
  return code === 40 || code === 44 || code === 124 || code === 63 || code === 58 || code === 43;
}

function mayBeBare(form: i32, p: usize): bool {
  const code = at(p);
  if (!(classAt(p) & NAME) && !isBareStart(code)) return false;
  if (code === 36 && !isDigit(at(p + 1))) return false;
  return format !== CODE || form === FLAG || isInText(nameStart) || isInLongString(nameStart);
}

/** `# % ! * + - . / @ ^ _ ~` */
function isBareStart(code: i32): bool {
  return (
    code === 35 ||
    code === 37 ||
    code === 33 ||
    code === 42 ||
    code === 43 ||
    (code >= 45 && code <= 47) ||
    code === 64 ||
    code === 94 ||
    code === 95 ||
    code === 126
  );
}

/** Whether the word without quotes that begins here is long enough, and no word for nothing. */
function isBare(p: usize): bool {
  const isLoose = format === CONFIG;
  const limit = p + 256;
  let end = p;
  for (; end < limit; end++) {
    const kind = classAt(end);
    if (kind & (BREAK | SPACE) || (!isLoose && kind & STOP)) break;
    if (at(end) === 92 && endsAtEscape(at(end + 1))) break;
  }
  if (maySayScheme(p)) return true;
  if (end === limit) return isKey(p, end);
  const behind = at(end);
  if (format === CODE && (behind === 40 || behind === 91)) return false;
  while (end > p && isTrailing(at(end - 1))) end--;
  const length = <i32>(end - p);
  if (length < shortest) return false;
  return length >= 10 || !(meaning(p, end) & NOTHING);
}

/** `bearer `, `basic `, `token `, `apikey `, `ntlm `, `negotiate `: the value follows them. */
function maySayScheme(p: usize): bool {
  const first = at(p) | 32;
  if (first !== 98 && first !== 116 && first !== 97 && first !== 110) return false;
  for (let q = p + 4; q < p + 10; q++) if (at(q) === 32) return true;
  return false;
}

function endsAtEscape(code: i32): bool {
  return (
    code === 110 ||
    code === 114 ||
    code === 116 ||
    code === 34 ||
    code === 39 ||
    code === 10 ||
    code === 13 ||
    code === 92
  );
}

function isTrailing(code: i32): bool {
  return code === 44 || code === 59 || code === 46 || code === 58;
}

/** Whether an address stands in a string or a comment of its line, as far as quotes before it tell. */
function isInText(p: usize): bool {
  const start = lineStart(p, 200);
  let quotes = 0;
  for (let q = start; q < p; q++) {
    const code = at(q);
    if (classAt(q) & QUOTE) quotes++;
    else if (code === 47 && at(q + 1) === 47 && (q === memory.textStart || at(q - 1) !== 58)) return true;
    else if (code === 35 && q === start) return true;
  }
  if (quotes & 1) return true;
  const opening = skipSpaces(start, p);
  const first = at(opening);
  return first === 35 || first === 42 || first === 62 || (first === 45 && at(opening + 1) === 45);
}
