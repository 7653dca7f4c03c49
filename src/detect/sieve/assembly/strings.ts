/** Whether an address stands in a string of several lines, between backticks or triple quotes. Follows `judge/forms/strings.ts`. */
import * as memory from "./memory";

let nextTick: usize = 0;
let tickIsOpen: bool = false;
let nextTriple: usize = 0;
let tripleIsOpen: bool = false;

/** Begins with a new text. */
export function beginStrings(): void {
  nextTick = 0;
  tickIsOpen = false;
  nextTriple = 0;
  tripleIsOpen = false;
}

/** Counts on from the last call; asked in rising order. The end of the text: there is no next mark. */
export function isInLongString(p: usize): bool {
  if (nextTick === 0) nextTick = findTick(memory.textStart);
  while (nextTick < p && nextTick < memory.textEnd) {
    if (tickIsOpen || !isQuoted(nextTick)) tickIsOpen = !tickIsOpen;
    nextTick = findTick(nextTick + 1);
  }
  if (tickIsOpen && nextTick < memory.textEnd) return true;
  if (nextTriple === 0) nextTriple = findTriple(memory.textStart);
  while (nextTriple < p && nextTriple < memory.textEnd) {
    tripleIsOpen = !tripleIsOpen;
    nextTriple = findTriple(nextTriple + 3);
  }
  return tripleIsOpen && nextTriple < memory.textEnd;
}

function isQuoted(tick: usize): bool {
  if (tick === memory.textStart) return false;
  const before: u8 = load<u8>(tick - 1);
  const next: u8 = load<u8>(tick + 1);
  return (before === 34 || before === 39) && (next === before || next === 92);
}

function findTick(p: usize): usize {
  return findByte(p, 96);
}

function findTriple(start: usize): usize {
  for (let p = findByte(start, 34); p + 2 < memory.textEnd; p = findByte(p + 1, 34))
    if (load<u8>(p, 1) === 34 && load<u8>(p, 2) === 34) return p;
  return memory.textEnd;
}

/** Sixteen bytes at a time; the margin behind the text may be read. */
function findByte(start: usize, byte: u8): usize {
  const wanted = i8x16.splat(byte);
  for (let p = start; p < memory.textEnd; p += 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(p), wanted));
    if (mask !== 0) return min(memory.textEnd, p + ctz(mask));
  }
  return memory.textEnd;
}
