/** Whether a text holds strings that go on in others. Follows `pieces.ts`, and lets pass more. */
import * as memory from "./memory";

/** Looks at sixteen bytes at a time; the margin behind the text may be read. */
export function hasJoints(): bool {
  const double = i8x16.splat(34);
  const single = i8x16.splat(39);
  const back = i8x16.splat(96);
  for (let p = memory.textStart; p < memory.textEnd; p += 16) {
    const sixteen = v128.load(p);
    const quotes = v128.or(v128.or(i8x16.eq(sixteen, double), i8x16.eq(sixteen, single)), i8x16.eq(sixteen, back));
    for (let mask = i8x16.bitmask(v128.and(quotes, leadsOn(v128.load(p + 1)))); mask !== 0; mask &= mask - 1)
      if (goesOn(p + ctz(mask))) return true;
  }
  return false;
}

/** What may stand behind a piece's quote: `+.&\\`, and blanks. */
function leadsOn(sixteen: v128): v128 {
  const operators = v128.or(i8x16.eq(sixteen, i8x16.splat(43)), i8x16.eq(sixteen, i8x16.splat(46)));
  const others = v128.or(i8x16.eq(sixteen, i8x16.splat(38)), i8x16.eq(sixteen, i8x16.splat(92)));
  return v128.or(v128.or(operators, others), i8x16.le_u(sixteen, i8x16.splat(32)));
}

/** A quote behind four characters of a piece; then an operator, at once or on the next line, and the same quote. */
function goesOn(quote: usize): bool {
  for (let back: usize = 1; back <= 4; back++) if (!isPiece(load<u8>(quote - back))) return false;
  let p = skip(quote + 1, 20);
  let operators = 0;
  if (isOperator(load<u8>(p))) {
    operators++;
    p = skip(p + (load<u8>(p) === 46 && load<u8>(p + 1) === 46 ? 2 : 1), 20);
  }
  if (load<u8>(p) === 92) {
    operators++;
    p++;
  }
  if (load<u8>(p) === 13) p++;
  if (load<u8>(p) === 10) p = skip(p + 1, 80);
  if (isOperator(load<u8>(p))) {
    operators++;
    p = skip(p + (load<u8>(p) === 46 && load<u8>(p + 1) === 46 ? 2 : 1), 20);
  }
  return operators > 0 && load<u8>(p) === load<u8>(quote) && isPiece(load<u8>(p + 1)) && isPiece(load<u8>(p + 2));
}

function skip(p: usize, most: usize): usize {
  const limit = p + most;
  while (p < limit && (load<u8>(p) === 32 || load<u8>(p) === 9)) p++;
  return p;
}

/** `+`, `.`, `&` */
function isOperator(code: i32): bool {
  return code === 43 || code === 46 || code === 38;
}

/** `[\w+/=.~:-]`; beyond ASCII nothing is a piece. */
function isPiece(code: i32): bool {
  const letter = code | 32;
  return (
    (letter >= 97 && letter <= 122) ||
    (code >= 45 && code <= 58) ||
    code === 43 ||
    code === 61 ||
    code === 95 ||
    code === 126
  );
}
