/**
 * Whether the rules of a word can match where it stands. Those whose matches begin at the word are tested there; of the others one stands for all
 * places in the text, because windows that overlap are searched as one.
 */
import * as memory from "./memory";

const NONE: i32 = 0;
const OPENING: i32 = 1;

/** The number of the text under search. */
let text: i32 = 0;

export function beginNeeds(): void {
  text++;
}

/** Tests a word's rules at an address, and remembers which of them can match. @returns whether one begins here */
export function testRules(word: i32, start: usize): bool {
  let p = listOf(word);
  let opensHere = false;
  for (let left = load<u16>(p); left > 0; left--) {
    const rule = <i32>load<u16>(p, 2);
    const test = <i32>load<u16>(p, 4);
    p += 4;
    if (test === NONE) {
      remember(rule);
    } else if (test === OPENING) {
      if (isRow(p + 2, start)) opensHere = true;
      p += 2 + 2 * <usize>load<u16>(p, 2);
    } else {
      if (!mayMatch(rule) && hasRow(rule, p + 2, start)) remember(rule);
      p += 8 + 2 * <usize>load<u16>(p, 8);
    }
  }
  return opensHere;
}

/** Whether any of a word's rules that can match anywhere around it does so in this text. */
export function mayMatchAnywhere(word: i32): bool {
  let p = listOf(word);
  for (let left = load<u16>(p); left > 0; left--) {
    const test = <i32>load<u16>(p, 4);
    if (test !== OPENING && mayMatch(<i32>load<u16>(p, 2))) return true;
    p += 4;
    if (test === OPENING) p += 2 + 2 * <usize>load<u16>(p, 2);
    else if (test !== NONE) p += 8 + 2 * <usize>load<u16>(p, 8);
  }
  return false;
}

function listOf(word: i32): usize {
  return memory.needs + <usize>load<u32>(memory.needs + 4 * word);
}

/** What is remembered of a rule: the last text in which it can match; the last in which it was looked for, and how far. */
function noteOf(rule: i32): usize {
  return memory.notes + 12 * <usize>rule;
}

function remember(rule: i32): void {
  store<i32>(noteOf(rule), text);
}

function mayMatch(rule: i32): bool {
  return load<i32>(noteOf(rule)) === text;
}

/** Where to go on looking for a rule's rows, if they were looked for up to `to`. */
function lookedUpTo(rule: i32, to: usize): usize {
  const note = noteOf(rule);
  const before = load<i32>(note, 4) === text ? <usize>load<u32>(note, 8) : 0;
  store<i32>(note, text, 4);
  store<u32>(note, <u32>max(to, before), 8);
  return before;
}

/** Whether characters of these sets stand in a row from an address on. `row`: how many, and the sets. */
function isRow(row: usize, start: usize): bool {
  for (let i = <usize>load<u16>(row); i > 0; i--)
    if (!isOf(load<u8>(start + i - 1), load<u16>(row + 2 * i))) return false;
  return true;
}

function isOf(byte: u8, set: u16): bool {
  return byte < 128 && ((load<u8>(memory.sets + 16 * <usize>set + (byte >> 3)) >>> (byte & 7)) & 1) !== 0;
}

/** Whether one of several rows lies around an address. `need`: how far before and behind, how many rows, their size, the rows. */
function hasRow(rule: i32, need: usize, around: usize): bool {
  const to = min(memory.textEnd, around + <usize>load<u16>(need, 2));
  const before = lookedUpTo(rule, to);
  const from = max(max(memory.textStart, around - <usize>load<u16>(need)), before);
  // Bytes are not the units that the rule counts in.
  if (isBeyond(from, to)) return true;
  let row = need + 8;
  for (let left = load<u16>(need, 4); left > 0; left--) {
    const length = <usize>load<u16>(row);
    const first = from > before ? from : max(memory.textStart, from - length);
    for (let p = first; p + length <= to; p++) if (isRow(row, p)) return true;
    row += 2 + 2 * length;
  }
  return false;
}

function isBeyond(from: usize, to: usize): bool {
  for (let p = from; p < to; p++) if (load<u8>(p) > 127) return true;
  return false;
}
