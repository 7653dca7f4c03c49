/** The name around an anchor: whether it is one of a credential. Follows `judge/names.ts` and `judge/forms/name-around.ts`. */
import { ABOUT, ALIEN, KIND, meaning } from "./dictionary";
import { at, classAt, isLower, isUpper, NAME } from "./look";
import * as memory from "./memory";

const LONGEST_NAME: usize = 80;

/** The name that `nameAround` found. */
export let nameStart: usize = 0;
export let nameEnd: usize = 0;

function sameCase(code: i32, upper: bool): bool {
  return upper ? isUpper(code) : isLower(code);
}

/** 1 + the number of the kind that the word at an anchor names; 0: the anchor is only a part of another word. */
export function kindAt(hit: usize): i32 {
  const word = at(hit) === 95 ? hit + 1 : hit;
  const code = at(word);
  const upper = code <= 90 && at(word + 1) <= 90;
  let end = word + 1;
  while (end < word + 16 && sameCase(at(end), upper)) end++;
  const kind = meaning(word, end) & KIND;
  if (kind === 0 || (code <= 90 && !upper) || !sameCase(at(word - 1), upper)) return kind;
  let start = word - 1;
  while (start > word - 12 && sameCase(at(start - 1), upper)) start--;
  return meaning(start, end) & ALIEN ? 0 : kind;
}

export function nameAround(hit: usize): void {
  const low = max(memory.textStart, hit - LONGEST_NAME);
  let start = hit;
  while (start > low && isNamePart(start - 1)) start--;
  if (start > memory.textStart && start < hit && at(start - 1) === 92 && isEscapeLetter(at(start))) start++;
  const high = min(memory.textEnd, hit + LONGEST_NAME);
  let end = hit + 1;
  while (end < high && isNamePart(end)) end++;
  while (end > hit + 1 && !(classAt(end - 1) & NAME)) end--;
  nameStart = start;
  nameEnd = end;
}

function isNamePart(p: usize): bool {
  if (classAt(p) & NAME) return true;
  const code = at(p);
  if (code !== 45 && code !== 46) return false;
  return (classAt(p + 1) & NAME) !== 0 && (code === 46 || (classAt(p - 1) & NAME) !== 0);
}

function isEscapeLetter(code: i32): bool {
  return code === 110 || code === 114 || code === 116;
}

/** Whether the name that was found speaks about a credential instead of holding one. */
export function isAbout(): bool {
  let end = nameEnd;
  while (end > nameStart && !isLetter(at(end - 1))) end--;
  let start = end;
  while (start > nameStart && isLower(at(start - 1))) start--;
  if (start > nameStart && isUpper(at(start - 1))) {
    start--;
    if (end - start === 1) while (start > nameStart && isUpper(at(start - 1))) start--;
  }
  return (meaning(start, end) & ABOUT) !== 0;
}

function isLetter(code: i32): bool {
  return isUpper(code) || isLower(code);
}
