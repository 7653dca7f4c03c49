/** Turns offsets in bytes of UTF-8 into offsets in units of UTF-16, in which the engine counts. */
import * as memory from "./memory";

/** Where counting has come to: an address, and the units before it. */
let reached: usize = 0;
let units: i32 = 0;
let isAscii: bool = true;

export function beginUnits(): void {
  isAscii = true;
  for (let p = memory.textStart; p < memory.textEnd; p += 16) {
    let mask = i8x16.bitmask(v128.load(p));
    if (p + 16 > memory.textEnd) mask &= (1 << (<i32>(memory.textEnd - p))) - 1;
    if (mask === 0) continue;
    isAscii = false;
    return;
  }
}

/** Turns the offsets of a list that is in order but for a few, `step` bytes apart. */
export function toUnits(list: usize, count: i32, step: usize): void {
  if (isAscii) return;
  reached = memory.textStart;
  units = 0;
  for (let i: usize = 0; i < <usize>count; i++)
    store<u32>(list + step * i, unitsBefore(memory.textStart + load<u32>(list + step * i)));
}

/** A lead byte of one to three bytes makes one unit, of four bytes two; the bytes that follow make none. */
function unitsBefore(p: usize): i32 {
  const follower = i8x16.splat(-65);
  const four = i8x16.splat(-17);
  while (reached + 16 <= p) {
    const sixteen = v128.load(reached);
    const leads = popcnt(i8x16.bitmask(i8x16.gt_s(sixteen, follower)));
    const fours = popcnt(i8x16.bitmask(v128.and(i8x16.gt_s(sixteen, four), i8x16.lt_s(sixteen, i8x16.splat(0)))));
    units += leads + fours;
    reached += 16;
  }
  for (; reached < p; reached++) units += unitsOf(load<u8>(reached));
  while (reached > p) units -= unitsOf(load<u8>(--reached));
  return units;
}

function unitsOf(byte: u8): i32 {
  return (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
}
