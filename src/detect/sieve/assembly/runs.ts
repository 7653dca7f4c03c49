/** Long runs of characters: those that may be random tokens (`judge/forms/random-token.ts`), and those that decode to text (`decode.ts`). */
import { BASE64, isDigit, isLower, isUpper, TOKEN } from "./look";
import * as memory from "./memory";

const SHORTEST: usize = 20;
const LONGEST: usize = 160;

function classOf(p: usize): i32 {
  return <i32>load<u8>(memory.classes + <usize>load<u8>(p));
}

/** Whether a run of twenty may lie around an address: then it goes on for nine places in front of it or behind it. */
function isAmidst(p: usize, kind: i32): bool {
  if (!(classOf(p) & kind)) return false;
  return (classOf(p + 5) & classOf(p + 9) & kind) !== 0 || (classOf(p - 5) & classOf(p - 9) & kind) !== 0;
}

/** Writes where those tokens begin and end that `randomTokens` would look at. @returns how many numbers; -1: no room */
export function keepTokens(): i32 {
  let count = 0;
  let p = memory.textStart + SHORTEST - 1;
  while (p < memory.textEnd) {
    if (!isAmidst(p, TOKEN)) {
      p += SHORTEST;
      continue;
    }
    let start = p;
    const low = max(memory.textStart, p - SHORTEST);
    while (start > low && classOf(start - 1) & TOKEN) start--;
    let end = p + 1;
    while (end < memory.textEnd && classOf(end) & TOKEN) end++;
    if (end - start >= SHORTEST && end - start <= LONGEST && mayBeRandom(start, end)) {
      if (count + 2 > memory.room) return -1;
      store<u32>(memory.tokensOut + 4 * count, <u32>(start - memory.textStart));
      store<u32>(memory.tokensOut + 4 * count + 4, <u32>(end - memory.textStart));
      count += 2;
    }
    p = end + SHORTEST;
  }
  return count;
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

/** Writes where those runs of base64 and of hex begin and end whose beginning decodes to text. @returns how many numbers; -1: no room */
export function keepRuns(shortest: i32): i32 {
  let count = 0;
  const least = <usize>shortest;
  for (let probe = memory.textStart + least - 1; probe < memory.textEnd; probe += least) {
    if (least < SHORTEST ? !isBase64(probe) : !isAmidst(probe, BASE64)) continue;
    let start = probe;
    const low = max(memory.textStart, probe - least);
    while (start > low && isBase64(start - 1)) start--;
    let end = probe + 1;
    while (end < memory.textEnd && isBase64(end)) end++;
    probe = end;
    if (end - start < least || !mayDecode(start, end)) continue;
    if (count + 2 > memory.room) return -1;
    store<u32>(memory.runsOut + 4 * count, <u32>(start - memory.textStart));
    store<u32>(memory.runsOut + 4 * count + 4, <u32>(end - memory.textStart));
    count += 2;
  }
  return count;
}

function isBase64(p: usize): bool {
  return (classOf(p) & BASE64) !== 0;
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
