/** Looking at the text. What was looked at is remembered: a decision over bytes that are not ASCII is none. */
import * as memory from "./memory";

/** As in `judge/scan.ts`. */
export const NAME: i32 = 1;
export const SPACE: i32 = 2;
export const QUOTE: i32 = 4;
export const BREAK: i32 = 8;
export const STOP: i32 = 16;

let seen: i32 = 0;

/** Forgets what was looked at. */
export function begin(): void {
  seen = 0;
}

/** Whether anything but ASCII was looked at since `begin`. */
export function isUnsure(): bool {
  return seen > 127;
}

/** The byte at an address. */
export function at(p: usize): i32 {
  const byte = <i32>load<u8>(p);
  seen |= byte;
  return byte;
}

/** Its classes. */
export function classAt(p: usize): i32 {
  return <i32>load<u8>(memory.classes + at(p));
}

/** The first address from `p` on, but below `limit`, that holds no blank. */
export function skipSpaces(p: usize, limit: usize): usize {
  while (p < limit && classAt(p) & SPACE) p++;
  return p;
}

export function isDigit(code: i32): bool {
  return code >= 48 && code <= 57;
}

export function isLower(code: i32): bool {
  return code >= 97 && code <= 122;
}

export function isUpper(code: i32): bool {
  return code >= 65 && code <= 90;
}

/** The start of the line that holds `p`, at most `reach` bytes away. */
export function lineStart(p: usize, reach: usize): usize {
  const limit = max(memory.textStart, p - reach);
  while (p > limit && !(classAt(p - 1) & BREAK)) p--;
  return p;
}
