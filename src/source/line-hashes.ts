import type { LineRange } from "../detect/finding.ts";
import { addedLines } from "./added-lines.ts";

/** More lines than this are not compared: all of them count as added. 2 × 32 MB at the worst. */
const MOST_LINES = 4_000_000;
/** Between the common beginning and end, up to this many lines of both sides together are compared. */
const MOST_COMPARED = 600_000;

// Millions of calls: not looked up each time.
const { imul } = Math;

/** The lines (ended by LF, CRLF or CR) of a file too large to hold, each as a 53-bit hash. */
export class LineHashes {
  #hashes = new Float64Array(1024);
  #count = 0;
  #high = 0;
  #low = 0;
  #begun = false;
  #afterReturn = false;
  #tooMany = false;

  /** Reads the next piece of the file. */
  add(piece: Buffer): void {
    if (this.#tooMany) return;
    let { high, low, begun, afterReturn } = this.#state();
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number;
      if (byte === 10 || byte === 13) {
        if (byte === 13 || !afterReturn) this.#push(high, low);
        high = low = 0;
        begun = false;
      } else {
        high = imul(high ^ byte, 0x01000193) + 0x9e3779b9;
        low = imul(low + byte + 1, 0x85ebca6b) ^ (low >>> 15);
        begun = true;
      }
      afterReturn = byte === 13;
    }
    [this.#high, this.#low, this.#begun, this.#afterReturn] = [high, low, begun, afterReturn];
  }

  #state(): { high: number; low: number; begun: boolean; afterReturn: boolean } {
    return { high: this.#high, low: this.#low, begun: this.#begun, afterReturn: this.#afterReturn };
  }

  /** All lines; undefined when they are too many. Call it once, at the file's end. */
  finish(): Float64Array | undefined {
    if (this.#begun) this.#push(this.#high, this.#low);
    return this.#tooMany ? undefined : this.#hashes.subarray(0, this.#count);
  }

  #push(high: number, low: number): void {
    if (this.#count >= MOST_LINES) this.#tooMany = true;
    if (this.#tooMany) return;
    if (this.#count === this.#hashes.length) {
      const larger = new Float64Array(this.#count * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#count++] = (high & 0x1fffff) * 0x100000000 + (low >>> 0);
  }
}

/** Like `addedLines`, for the hashes of large files; undefined: all lines count as added. */
export function addedOfLarge(
  before: Float64Array | undefined,
  after: Float64Array | undefined,
): LineRange[] | undefined {
  if (!before || !after) return undefined;
  let start = 0;
  const least = Math.min(before.length, after.length);
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const old = before.subarray(start, before.length - end);
  const fresh = after.subarray(start, after.length - end);
  if (fresh.length === 0) return [];
  if (old.length + fresh.length > MOST_COMPARED) return [{ from: start + 1, to: after.length - end }];
  return addedLines(old, fresh).map(({ from, to }) => ({ from: from + start, to: to + start }));
}
