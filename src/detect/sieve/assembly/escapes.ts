/** Whether a text holds characters that are written as escapes. Follows `decode.ts`, and lets pass more. */
import * as memory from "./memory";

/** Looks at sixteen bytes at a time; the margin behind the text may be read. */
export function hasEscapes(): bool {
  const percent = i8x16.splat(37);
  const ampersand = i8x16.splat(38);
  const backslash = i8x16.splat(92);
  let hasBreaks = false;
  for (let p = memory.textStart; p < memory.textEnd; p += 16) {
    const sixteen = v128.load(p);
    const marks = v128.or(
      v128.or(i8x16.eq(sixteen, percent), i8x16.eq(sixteen, ampersand)),
      i8x16.eq(sixteen, backslash),
    );
    for (let mask = i8x16.bitmask(marks); mask !== 0; mask &= mask - 1) {
      const mark = p + ctz(mask);
      if (escapes(mark)) return true;
      if (load<u16>(mark) === 0x6e5c) hasBreaks = true;
    }
  }
  return hasBreaks && hasArmour();
}

/** `-----BEGIN` or `PuTTY-User-Key`: then line breaks are escapes too. */
function hasArmour(): bool {
  const dash = i8x16.splat(45);
  const letter = i8x16.splat(80);
  for (let p = memory.textStart; p < memory.textEnd; p += 16) {
    const sixteen = v128.load(p);
    const marks = v128.or(i8x16.eq(sixteen, dash), i8x16.eq(sixteen, letter));
    for (let mask = i8x16.bitmask(marks); mask !== 0; mask &= mask - 1) {
      const mark = p + ctz(mask);
      const four = load<u32>(mark);
      if (four === 0x2d2d2d2d && load<u32>(mark, 4) === 0x4745422d) return true;
      if (four === 0x54547550 && load<u32>(mark, 4) === 0x73552d59) return true;
    }
  }
  return false;
}

function escapes(p: usize): bool {
  const next = load<u8>(p, 1);
  switch (load<u8>(p)) {
    case 37:
      return isPrinting(p + 1);
    case 92:
      if (next === 120) return isPrinting(p + 2);
      if (next !== 117) return false;
      return (load<u8>(p, 2) === 48 && load<u8>(p, 3) === 48 && isPrinting(p + 4)) || load<u8>(p, 2) === 123;
  }
  // &#65; &#x41; &amp;
  return next === 35 || isNamed(p + 1);
}

/** Two digits of hexadecimal, from 21 to 7e: a character that prints and is no blank. */
function isPrinting(p: usize): bool {
  const high = load<u8>(p);
  const low = load<u8>(p + 1);
  if (high < 50 || high > 55 || !isHex(low)) return false;
  return !(high === 50 && low === 48) && !(high === 55 && (low | 32) === 102);
}

function isHex(code: u8): bool {
  const letter = code | 32;
  return (code >= 48 && code <= 57) || (letter >= 97 && letter <= 102);
}

/** A name of up to six small letters and a semicolon. */
function isNamed(p: usize): bool {
  let length = 0;
  while (length < 7 && load<u8>(p + length) >= 97 && load<u8>(p + length) <= 122) length++;
  return length > 1 && length < 7 && load<u8>(p + length) === 59;
}
