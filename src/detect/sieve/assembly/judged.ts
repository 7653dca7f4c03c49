/** Whether a place of the judge's anchors can lead to a candidate. Follows `judge/candidates.ts` and `judge/forms/`. */
import { at, BREAK, begin, classAt, isDigit, isUnsure, lineStart, NAME, QUOTE, SPACE, skipSpaces } from "./look";
import * as memory from "./memory";
import { isAbout, kindAt, nameAround, nameEnd, nameStart } from "./names";
import { beginStrings } from "./strings";
import {
  ARGUMENT,
  ASSIGNED,
  CODE,
  DATA,
  FLAG,
  format,
  MARKUP,
  mayQuote,
  PROSE,
  setKind,
  valueAfter,
  WORDS,
} from "./values";

/** A name that was not only ASCII may reach so far: everything in it is kept. */
const LONGEST_NAME: usize = 240;

/** Keeps of the sorted places (addresses) those that may lead anywhere; `urls`: of them only those in URLs. @returns how many */
export function keepJudged(count: i32, urls: bool): i32 {
  let kept = 0;
  let named: usize = 0;
  let kept_up_to: usize = 0;
  beginStrings();
  for (let i = 0; i < count; i++) {
    const hit = <usize>load<u32>(memory.judgedOut + 4 * i);
    if (urls && pairAt(hit) !== 0x3a2f) continue;
    if (hit >= kept_up_to) {
      if (hit < named) continue;
      begin();
      const leads = isSpecial(hit) ? specialLeads(hit) : namedLeads(hit);
      if (isUnsure()) {
        kept_up_to = hit + LONGEST_NAME;
      } else {
        if (!isSpecial(hit)) named = after;
        if (!leads) continue;
      }
    }
    store<u32>(memory.judgedOut + 4 * kept, <u32>(hit - memory.textStart));
    kept++;
  }
  return kept;
}

function pairAt(hit: usize): i32 {
  return ((at(hit) | 32) << 8) | at(hit + 1) | 32;
}

/** kty, identified by, insert into, basic, bearer, curl, mysql, :// */
function isSpecial(hit: usize): bool {
  const two = pairAt(hit);
  return (
    two === 0x6b74 ||
    two === 0x6964 ||
    two === 0x696e ||
    two === 0x6261 ||
    two === 0x6265 ||
    two === 0x6375 ||
    two === 0x6d79 ||
    two === 0x3a2f
  );
}

function specialLeads(hit: usize): bool {
  switch (pairAt(hit)) {
    case 0x6b74:
      return !(classAt(hit - 1) & NAME) && !(classAt(hit + 3) & NAME);
    case 0x6261:
    case 0x6265:
      return headerLeads(hit);
    case 0x6375:
      return hasOption(hit, 400, 117, 45);
    case 0x6d79:
      return hasOption(hit, 300, 112, 112);
    case 0x3a2f:
      return userLeads(hit + 3);
  }
  return true;
}

/** Eight characters of a credential behind `basic ` or `bearer `, and not only small letters. */
function headerLeads(hit: usize): bool {
  let p = hit;
  while (at(p) !== 32) p++;
  const start = ++p;
  let isWord = isLetter(at(start));
  for (const limit = start + 24; p < limit && isCredentialPart(p); p++)
    if (p > start && (at(p) < 97 || at(p) > 122)) isWord = false;
  return p - start === 24 || (p - start >= 8 && !isWord);
}

function isLetter(code: i32): bool {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isCredentialPart(p: usize): bool {
  const code = at(p);
  return (
    ((classAt(p) & NAME) !== 0 && code !== 36) ||
    (code >= 45 && code <= 47) ||
    code === 126 ||
    code === 43 ||
    code === 61
  );
}

/** ` -u` or ` --` on the line. */
function hasOption(p: usize, reach: usize, letter: i32, other: i32): bool {
  for (const limit = p + reach; p < limit && !(classAt(p) & BREAK); p++)
    if (at(p) === 45 && (at(p + 1) === letter || at(p + 1) === other)) return true;
  return false;
}

/** `user:password@host` behind `://`. */
function userLeads(start: usize): bool {
  const limit = min(memory.textEnd, start + 300);
  let colon: usize = 0;
  for (let p = start; p < limit; p++) {
    const code = at(p);
    if (code === 64 && colon > 0 && p > colon + 1) return true;
    if (code === 58 && colon === 0) colon = p;
    else if (
      code <= 32 ||
      code === 34 ||
      code === 39 ||
      code === 96 ||
      code === 60 ||
      code === 62 ||
      code === 92 ||
      code === 47 ||
      code === 63
    )
      return false;
  }
  return false;
}

/** Up to where anchors belong to the name that `namedLeads` looked at. */
let after: usize = 0;

function namedLeads(hit: usize): bool {
  after = hit + 1;
  const kind = kindAt(hit);
  if (kind === 0) return false;
  nameAround(hit);
  after = nameEnd;
  if (isAbout()) return false;
  setKind(mayBePassword() ? 1 : kind);
  return collects() || isCompared() || isHeading(hit);
}

/** Whether a name ends in one of the letters that `password`, `passwd`, `pwd`, `passphrase` and `pass` end in. */
function mayBePassword(): bool {
  const last = at(nameEnd - 1) | 32;
  return last === 100 || last === 101 || last === 115;
}

/** Whether a string may stand before the name that it is compared with, behind `==`, `!=`, a bracket or a comma. Follows `judge/forms/compared.ts`. */
function isCompared(): bool {
  let p = nameStart;
  const low = max(memory.textStart, p - 50);
  if (p > low + 2 && classAt(p - 1) & QUOTE && at(p - 2) === 91) {
    p -= 2;
    while (p > low && (classAt(p - 1) & NAME || at(p - 1) === 46)) p--;
  }
  while (p > low && isSigil(at(p - 1))) p--;
  while (p > low && classAt(p - 1) & SPACE) p--;
  if (p < low + 4) return false;
  const sign = at(p - 1);
  if (sign === 61) return at(p - 2) === 61 || at(p - 2) === 33;
  if (sign === 44) return (classAt(p - 2) & QUOTE) !== 0;
  return sign === 40 && (isSecondArgument() || isMethodOfString(p - 1));
}

/** A comma and a string behind the name. */
function isSecondArgument(): bool {
  const closed = skipClosers(nameEnd);
  const p = skipSpaces(closed, closed + 40);
  return at(p) === 44 && mayQuote(skipSpaces(p + 1, p + 20));
}

/** `".equals` in front of a bracket. */
function isMethodOfString(bracket: usize): bool {
  let p = bracket;
  const low = max(memory.textStart + 2, p - 24);
  while (p > low && (classAt(p - 1) & NAME || at(p - 1) === 63)) p--;
  return at(p - 1) === 46 && (classAt(p - 2) & QUOTE) !== 0;
}

function isSigil(code: i32): bool {
  return code === 42 || code === 38 || code === 64;
}

/** So far the headings of a table reach, in bytes. */
const LONGEST_HEADINGS: usize = 12000;

/** Whether a name stands in the first line of a file of data, which is no object: a table's headings. */
function isHeading(hit: usize): bool {
  if (format !== DATA || hit > memory.textStart + LONGEST_HEADINGS) return false;
  const first = at(memory.textStart);
  if (first === 123 || first === 91) return false;
  for (let p = memory.textStart; p < hit; p++) if (classAt(p) & BREAK) return false;
  return true;
}

function collects(): bool {
  const closed = skipClosers(nameEnd);
  const p = skipSpaces(closed, closed + 40);
  switch (at(p)) {
    case 61:
      return operator(p);
    case 33:
      return at(p + 1) === 61 && valueAfter(ASSIGNED, p + (at(p + 2) === 61 ? 3 : 2));
    case 58:
      return colon(p) || isOpened(p + 1);
    case 43:
    case 46:
      return at(p + 1) === 61 && valueAfter(ASSIGNED, p + 2);
    case 63: {
      const sign = at(p + 1) === 63 ? p + 1 : p;
      return at(sign + 1) === 61 && valueAfter(ASSIGNED, sign + 2);
    }
    case 124:
      if (at(p + 1) === 124) return valueAfter(ASSIGNED, p + (at(p + 2) === 61 ? 3 : 2));
      return format === PROSE && valueAfter(WORDS, p + 1);
    case 44:
      if (isMemberAt(p + 1)) return pairs(p);
      return ((classAt(closed - 1) & QUOTE) !== 0 || at(nameStart - 1) === 123) && valueAfter(ARGUMENT, p + 1);
    case 40:
      return p === closed && calls(p + 1);
    case 62:
      return valueAfter(MARKUP, p + 1);
    case 41:
      return bracket(skipSpaces(p + 1, p + 20));
    case 123:
      return isProperty(p) || pairs(p);
    case 10:
    case 13:
      return pairs(p);
  }
  return p > closed && separated(p);
}

/** `{ get; set; } =` of C#. */
function isProperty(p: usize): bool {
  const limit = p + 63;
  while (p < limit && at(p) !== 125) p++;
  return at(skipSpaces(p + 1, p + 5)) === 61;
}

function skipClosers(p: usize): usize {
  for (const limit = p + 6; p < limit; p++) {
    const code = at(p);
    if (code === 91 && (at(p + 1) === 93 || isDigit(at(p + 1)))) continue;
    if (!(classAt(p) & QUOTE) && code !== 93 && code !== 92 && code !== 42 && code !== 125 && !isDigit(code)) break;
  }
  return p;
}

function operator(p: usize): bool {
  const next = at(p + 1);
  if (next === 61) return valueAfter(ASSIGNED, p + (at(p + 2) === 61 ? 3 : 2));
  if (next === 62) return valueAfter(ASSIGNED, p + 2);
  return next !== 126 && valueAfter(ASSIGNED, p + 1);
}

function colon(p: usize): bool {
  const next = at(p + 1);
  if (next === 58) {
    const last = at(p + 2) === 58 ? p + 3 : p + 2;
    return at(last) === 61 && valueAfter(ASSIGNED, last + 1);
  }
  if (next === 61) return valueAfter(ASSIGNED, p + 2);
  if (format === CODE) {
    let type = skipSpaces(p + 1, p + 11);
    if (at(type) === 38 && at(type + 1) === 39) type += 9; // &'static
    let q = type;
    while (q < type + 40 && isTypePart(q)) q++;
    q = skipSpaces(q, q + 4);
    if (q > type && at(q) === 61 && at(q + 1) !== 61 && at(q + 1) !== 62) return valueAfter(ASSIGNED, q + 1);
  }
  return valueAfter(ASSIGNED, p + 1);
}

/** An object's members, or lines below, that may hold the value. */
function isOpened(p: usize): bool {
  const q = skipSpaces(p, p + 10);
  if (at(q) !== 123 && !(classAt(q) & BREAK)) return false;
  // several credentials: any of the members may be one
  return (at(nameEnd - 1) | 32) === 115 || pairs(q);
}

function isTypePart(p: usize): bool {
  const code = at(p);
  return (
    (classAt(p) & NAME) !== 0 ||
    code === 60 ||
    code === 62 ||
    code === 91 ||
    code === 93 ||
    code === 124 ||
    code === 38 ||
    code === 63
  );
}

function bracket(p: usize): bool {
  const code = at(p);
  if (code === 61 && at(p + 1) === 61) return operator(p);
  return code === 124 && at(p + 1) === 124 && valueAfter(ASSIGNED, p + 2);
}

function isMemberAt(p: usize): bool {
  const start = p;
  while (p < start + 40 && classAt(p) & (SPACE | BREAK)) p++;
  const isQuoted = (classAt(p) & QUOTE) !== 0;
  while (p < start + 80 && classAt(p) & (NAME | QUOTE)) p++;
  if (isQuoted && !(classAt(p - 1) & QUOTE)) return false;
  p = skipSpaces(p, p + 4);
  return at(p) === 58 || (at(p) === 61 && at(p + 1) !== 61);
}

/** Whether a value follows that is called so: `"value": …`. */
function pairs(p: usize): bool {
  const limit = p + 200;
  let breaks = 0;
  for (; p < limit; p++) {
    const code = at(p);
    if ((code === 10 && ++breaks > 4) || code === 125) return false;
    if (!(classAt(p) & NAME) || classAt(p - 1) & NAME) continue;
    const length = valueWord(p);
    if (length === 0) continue;
    let q = p + length;
    if (classAt(q) & QUOTE) q++;
    q = skipSpaces(q, q + 10);
    if ((at(q) === 58 || at(q) === 61) && valueAfter(ASSIGNED, q + 1)) return true;
  }
  return false;
}

/** Length of `value`, `default`, `content`, `initial` or `secret` at an address. */
function valueWord(p: usize): usize {
  switch (at(p) | 32) {
    case 118:
      return saysNext(p, 0x65756c61, 5);
    case 100:
      return saysNext(p, 0x75616665, 7);
    case 99:
      return saysNext(p, 0x65746e6f, 7);
    case 105:
      return saysNext(p, 0x6974696e, 7);
    case 112: // parametervalue, by its beginning
      return saysNext(p, 0x6d617261, 14);
    case 115:
      return saysNext(p, 0x65726365, 6);
  }
  return 0;
}

/** `length`, when the four bytes behind the first are these, lowest first, whatever their case. */
function saysNext(p: usize, four: u32, length: usize): usize {
  return (load<u32>(p + 1) | 0x20202020) === four ? length : 0;
}

/** Whether a string is among a call's first arguments. */
function calls(p: usize): bool {
  const limit = p + 200;
  while (p < limit && classAt(p) & (SPACE | BREAK)) p++;
  if (at(p) === 91 && at(p + 1) === 93) p += 2;
  if (mayQuote(p)) return true;
  const open = p + 40;
  const start = p;
  while (p < open && (classAt(p) & NAME || at(p) === 46)) p++;
  return p > start && at(p) === 40 && mayQuote(p + 1);
}

/** A name, a blank, a value. */
function separated(p: usize): bool {
  const before = at(nameStart - 1);
  if (before === 45) return valueAfter(FLAG, p);
  if (classAt(p) & QUOTE || (at(p) === 64 && at(p + 1) === 34)) return valueAfter(FLAG, p);
  const typed = behindBasicType(p);
  if (typed > 0) return valueAfter(ASSIGNED, typed);
  if (before === 60 || classAt(nameStart - 1) & QUOTE) return pairs(p) || behindTag(p);
  if ((at(p) === 105 && at(p + 1) === 115 && at(p + 2) === 32) || (at(p) === 45 && at(p + 1) === 32))
    return valueAfter(WORDS, p + 2);
  if (isLikelyRandom(p)) return true;
  const isSql = at(nameStart) === 80 && at(nameStart + 1) === 65 && nameEnd - nameStart === 8;
  if (isSql) return true;
  let q = p;
  while (q < p + 30 && isTypePart(q)) q++;
  const type = q;
  q = skipSpaces(q, q + 4);
  if (type > p && at(q) === 61 && at(q + 1) !== 61 && valueAfter(ASSIGNED, q + 1)) return true;
  return format !== CODE && opensLine() && valueAfter(WORDS, p);
}

/** The address behind `As String =`; 0 where there is no such type. */
function behindBasicType(p: usize): usize {
  if ((at(p) | 32) !== 97 || (at(p + 1) | 32) !== 115 || at(p + 2) !== 32) return 0;
  let q = p + 3;
  for (const limit = p + 36; q < limit && (classAt(q) & NAME || at(q) === 46); q++) {}
  q = skipSpaces(q, q + 4);
  return at(q) === 61 ? q + 1 : 0;
}

/** Whether a tag that goes on ends on the line, with something behind it. */
function behindTag(p: usize): bool {
  for (const limit = p + 80; p < limit; p++) {
    const code = at(p);
    if (code === 62) return valueAfter(MARKUP, p + 1);
    if (code === 60 || classAt(p) & BREAK) return false;
  }
  return false;
}

/** Sixteen letters and digits; what else is asked for is not looked at here. */
function isLikelyRandom(p: usize): bool {
  let digits = 0;
  for (const limit = p + 16; p < limit; p++) {
    if (isDigit(at(p))) digits++;
    else if (!(classAt(p) & NAME) && at(p) !== 45) return false;
  }
  if (digits >= 3) return true;
  for (const limit = p + 4; p < limit; p++) {
    if (isDigit(at(p))) digits++;
    else if (!(classAt(p) & NAME) && at(p) !== 45) return false;
  }
  return digits >= 1;
}

/** Characters of what opens a line in front of a name, at most: `#define`, `set --export -g`. */
const LONGEST_HEAD: usize = 24;

/** Whether no more than a short word or two stand before the name in its line. */
function opensLine(): bool {
  const start = lineStart(nameStart, 40);
  if (start > memory.textStart && classAt(start - 1) & SPACE) return true;
  let end = nameStart;
  while (end > start && classAt(end - 1) & SPACE) end--;
  return end - skipSpaces(start, end) <= LONGEST_HEAD;
}
