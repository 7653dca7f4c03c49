/** Whether a provider's name can have a plain value beside it. Follows `named-values.ts`: `isInside`, `windowBehind` and `isTold`. */
import { hasCredentialWord } from "./credential-words";
import { FOLLOWS, meaning } from "./dictionary";
import { at, begin, isDigit, isLower, isUnsure, isUpper } from "./look";

const REACH: usize = 160;
const LINES: i32 = 5;
/** So far a value that begins in reach is read on: the digits of a random one have come by then. */
const LONGEST: usize = 256;

/** @param least the shortest run of a key's characters that any of the provider's forms has */
export function mayHaveValue(start: usize, end: usize, least: i32): bool {
  begin();
  const leads = !isInside(start, end) && hasRunBehind(end, least);
  return leads || isUnsure();
}

const FRONT: usize = 24;
/** Quotes, blanks and signs behind a name, up to a value in quotes or an equals sign. */
const CLOSE: usize = 12;

/** Whether something beside a name that is a word of its own says what its value is for. */
export function isTold(start: usize, end: usize): bool {
  for (let p = end; p < end + CLOSE; p++) {
    const code = <i32>load<u8>(p);
    if (code > 127 || code === 34 || code === 39 || code === 96 || code === 61) return true;
    if (code > 32 && code !== 58 && code !== 62 && code !== 45) break;
  }
  return hasCredentialWord(start - FRONT, end + REACH);
}

function isInside(start: usize, end: usize): bool {
  const first = at(start);
  const before = at(start - 1);
  const length = end - start;
  if (length < 6) {
    if (isLower(before) && (isLower(first) || !isUpper(first))) return true;
    if (isUpper(before) && (!isUpper(first) || isUpper(at(start + 1)))) return true;
  }
  const next = at(end);
  if (!(isUpper(at(end - 1)) ? isUpper(next) : isLower(next))) return false;
  return !isFollowed(end);
}

const LONGEST_WORD: usize = 8;

/** Whether one of the words begins here that may follow a name; one of a single letter ends before any other letter. */
function isFollowed(p: usize): bool {
  for (let length: usize = 1; length <= LONGEST_WORD; length++) {
    const code = at(p + length - 1);
    if (!isLower(code) && !isUpper(code)) return false;
    if (!(meaning(p, p + length) & FOLLOWS)) continue;
    if (length > 1 || !isLower(at(p + 1) | 32)) return true;
  }
  return false;
}

let run: i32 = 0;
let digits: i32 = 0;
let upper: i32 = 0;
let stretch: i32 = 0;
let stretchDigits: i32 = 0;

/** The stretch in which the last search found nothing, and what it asked for: a name in it need not look at it again. */
let searchedFrom: usize = 0;
let searchedTo: usize = 0;
let searchedLeast: i32 = 0;

/** Begins with a new text. */
export function beginProviders(): void {
  searchedTo = 0;
}

/**
 * Whether a value may stand behind a name: a run of a key's characters that is as long as the provider's shortest and looks like no word, or what
 * `matchAssigned` takes, whatever its form: sixteen characters with two digits.
 */
function hasRunBehind(start: usize, least: i32): bool {
  let p = start;
  if (start >= searchedFrom && start < searchedTo && least >= searchedLeast && searchedLeast > 0) {
    p = searchedTo;
  } else {
    searchedFrom = start;
    searchedLeast = least;
    run = digits = upper = stretch = stretchDigits = 0;
  }
  let lines = 0;
  const limit = start + REACH;
  const last = limit + LONGEST;
  for (; p < limit || (p < last && stretch > 0); p++) {
    const code = at(p);
    if (code > 127) break;
    if (endsStretch(code)) {
      if (code > 32 && stretch >= 16 && stretchDigits > 1) return forget();
      run = digits = upper = stretch = stretchDigits = 0;
      if (code === 10 && ++lines >= LINES) break;
      continue;
    }
    stretch++;
    if (isDigit(code)) stretchDigits++;
    if (!isKey(code)) {
      if (code !== 37 && code !== 58) run = digits = upper = 0;
      continue;
    }
    run++;
    if (isDigit(code)) digits++;
    else if (isUpper(code)) upper++;
    if (isLongEnough(least)) return forget();
  }
  searchedTo = max(searchedTo, p);
  if (isUnsure()) return forget();
  return false;
}

function forget(): bool {
  searchedTo = 0;
  return true;
}

function isLongEnough(least: i32): bool {
  if (least === 0) return run >= 16 || (run >= 8 && digits > 0);
  if (run >= 16 && digits > 1) return true;
  return run >= least && (digits > 0 || (run >= 16 && upper > 1));
}

/** Letters, digits and `_-+/=.~` */
function isKey(code: i32): bool {
  return (
    isLower(code) ||
    isUpper(code) ||
    (code >= 45 && code <= 57) ||
    code === 95 ||
    code === 43 ||
    code === 61 ||
    code === 126
  );
}

/** Blanks, and quotes, which no value holds. */
function endsStretch(code: i32): bool {
  return code <= 32 || code === 34 || code === 39 || code === 96;
}
