/** Long runs of characters: those that may be random tokens (`judge/forms/random-token.ts`), and those that decode to text (`decode.ts`). */
import { isDigit, isLower, isUpper } from "./look";
import * as memory from "./memory";

const SHORTEST: i32 = 20;
const LONGEST: usize = 160;
const BLOCK: i32 = 16;
const ALL: i32 = 0xffff;

/** Of the numbers that were written: how many; -1: there was no room. */
export let tokens: i32 = 0;
export let runs: i32 = 0;

/**
 * Writes where those tokens begin and end that `randomTokens` would look at, and those runs of base64 and of hex whose beginning decodes to text.
 * Goes over sixteen bytes at a time: of the members among them a mask is made, whose ends join with those of the masks beside it. No run goes on beyond the
 * text, which stands between bytes that are no ASCII.
 * @param withTokens whether there is anybody who looks at them
 * @param shortest of the runs; of 16 or more, or of 8
 */
export function keepRuns(withTokens: bool, shortest: i32): void {
  tokens = 0;
  runs = 0;
  /** Members that the last block ended in. */
  let openRun = 0;
  let openToken = 0;
  for (let p = memory.textStart; p < memory.textEnd + BLOCK; p += BLOCK) {
    const sixteen = v128.load(p);
    const base64 = base64Of(sixteen);
    const isRun = i8x16.bitmask(base64);
    if (isRun === 0 && openRun < shortest) {
      openRun = openToken = 0;
      continue;
    }
    const isToken = isRun & ~i8x16.bitmask(i8x16.eq(sixteen, i8x16.splat(47)));
    openRun = runsOf(p, isRun, openRun, shortest);
    openToken = withTokens ? tokensOf(p, isToken, openToken) : 0;
  }
}

/** Letters, digits, `_-+/`: all bits of the bytes that are such. */
function base64Of(sixteen: v128): v128 {
  const letters = i8x16.lt_u(i8x16.sub(v128.or(sixteen, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26));
  const digits = i8x16.lt_u(i8x16.sub(sixteen, i8x16.splat(47)), i8x16.splat(11));
  const marks = v128.or(i8x16.eq(sixteen, i8x16.splat(95)), i8x16.eq(sixteen, i8x16.splat(45)));
  return v128.or(v128.or(letters, digits), v128.or(marks, i8x16.eq(sixteen, i8x16.splat(43))));
}

/** Considers the runs that end in a block. @returns how long the one is that goes on behind it */
function runsOf(block: usize, mask: i32, open: i32, shortest: i32): i32 {
  if (mask === ALL) return open + BLOCK;
  const leading = ctz(~mask);
  if (open + leading >= shortest) keepRun(block - open, block + leading);
  if (shortest < BLOCK) innerRuns(block, mask, leading, shortest);
  return clz((~mask & ALL) << BLOCK);
}

/** Runs with an end on both sides in the block, behind the one that it begins with. */
function innerRuns(block: usize, mask: i32, from: i32, shortest: i32): void {
  for (let start = from; start < BLOCK; ) {
    const length = ctz(~(mask >>> start));
    if (length >= shortest && start > from && start + length < BLOCK) keepRun(block + start, block + start + length);
    start += length + 1;
  }
}

function tokensOf(block: usize, mask: i32, open: i32): i32 {
  if (mask === ALL) return open + BLOCK;
  const leading = ctz(~mask);
  if (open + leading >= SHORTEST) keepToken(block - open, block + leading);
  return clz((~mask & ALL) << BLOCK);
}

function keepToken(start: usize, end: usize): void {
  if (tokens < 0 || end - start > LONGEST || !mayBeRandom(start, end)) return;
  tokens = noted(memory.tokensOut, tokens, start, end);
}

function keepRun(start: usize, end: usize): void {
  if (runs < 0 || !mayDecode(start, end)) return;
  runs = noted(memory.runsOut, runs, start, end);
}

/** @returns how many numbers the list holds then; -1: there is no room */
function noted(list: usize, count: i32, start: usize, end: usize): i32 {
  if (count + 2 > memory.room) return -1;
  store<u32>(list + 4 * count, <u32>(start - memory.textStart));
  store<u32>(list + 4 * count + 4, <u32>(end - memory.textStart));
  return count + 2;
}

function mayBeRandom(start: usize, end: usize): bool {
  const before = start === memory.textStart ? 0 : load<u8>(start - 1);
  const after = end === memory.textEnd ? 0 : load<u8>(end);
  if (before === 47 || after === 47 || before === 46 || after === 40 || before > 127 || after > 127) return false;
  let digits = 0;
  let upper = 0;
  let lower = 0;
  let beyondHex = 0;
  let marks = 0;
  let changes = 0;
  let last = 0;
  for (let p = start; p < end; p++) {
    const code = <i32>load<u8>(p);
    let kind = 4;
    if (isLower(code)) {
      lower++;
      kind = 1;
    } else if (isUpper(code)) {
      upper++;
      kind = 2;
    } else if (isDigit(code)) {
      digits++;
      kind = 3;
    } else marks++;
    if (kind < 3 && (code | 32) > 102) beyondHex++;
    if (kind !== last) changes++;
    last = kind;
  }
  if (digits < 2 || beyondHex < 3 || lower + upper < 6 || marks > 6) return false;
  return lower === 0 || upper === 0 || <f64>changes >= <f64>(end - start) * 0.4;
}

/** Six bits of a character of base64, of either alphabet; -1: none. */
function sextetOf(code: i32): i32 {
  if (isLower(code)) return code - 71;
  if (isUpper(code)) return code - 65;
  if (isDigit(code)) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}

function mayDecode(start: usize, end: usize): bool {
  const length = end - start;
  if (length % 2 === 0 && length >= 32 && isHex(start, end)) return hexIsReadable(start, end);
  if (length % 4 === 1) return false;
  const head = min(length, 12) / 4;
  for (let group: usize = 0; group < head; group++) {
    let bits = 0;
    for (let i: usize = 0; i < 4; i++) bits = (bits << 6) | sextetOf(<i32>load<u8>(start + 4 * group + i));
    if (group === 0 && bits >>> 8 === 0x1f8b) return true;
    if (!prints(bits >>> 16) || !prints((bits >>> 8) & 255) || !prints(bits & 255)) return false;
  }
  return true;
}

function prints(byte: i32): bool {
  return (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
}

function isHex(start: usize, end: usize): bool {
  for (let p = start; p < end; p++) if (hexOf(<i32>load<u8>(p)) < 0) return false;
  return true;
}

function hexOf(code: i32): i32 {
  if (isDigit(code)) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function hexIsReadable(start: usize, end: usize): bool {
  let odd: usize = 0;
  for (let p = start; p < end; p += 2) {
    const byte = (hexOf(<i32>load<u8>(p)) << 4) | hexOf(<i32>load<u8>(p + 1));
    if (byte < 9 || (byte > 13 && byte < 32) || byte >= 127) odd++;
  }
  return odd * 20 <= (end - start) / 2;
}
