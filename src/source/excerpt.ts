import { addedByteLines, commonEnds } from "./added-text.ts";

/** On each side of what is new: more than nearly all rules, and the judge, look at beside a value. */
const CONTEXT = 600;
/** Shorter texts are searched whole at once. */
const SHORTEST = 4096;
/** Of the whole: a larger part is not worth the second look where something is found. */
const LARGEST_SHARE = 0.75;

/**
 * The parts of a text that hold everything new, with what stands around them, one after the other; undefined: that is about all of it.
 * @param before an older version; both in an encoding in which LF is a byte of its own
 */
export function excerptOf(before: Buffer, after: Buffer): Buffer | undefined {
  if (after.length < SHORTEST) return undefined;
  const { start, tail } = commonEnds(before, after);
  const whole = withContext(after, start, after.length - tail);
  if (whole.to - whole.from < after.length / 4) return after.subarray(whole.from, whole.to);
  const parts = changedParts(before, after);
  const size = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  if (size > after.length * LARGEST_SHARE) return undefined;
  return Buffer.concat(parts.map(({ from, to }) => after.subarray(from, to)));
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** From the start of a line to the end of one. */
function withContext(bytes: Buffer, start: number, end: number): Part {
  const next = bytes.indexOf(10, Math.min(bytes.length, end + CONTEXT));
  const first = start <= CONTEXT ? 0 : bytes.lastIndexOf(10, start - CONTEXT) + 1;
  return { from: first, to: next < 0 ? bytes.length : next + 1 };
}

/** Around each run of added lines; those that touch are one. */
function changedParts(before: Buffer, after: Buffer): Part[] {
  const parts: Part[] = [];
  const lines = new LineStarts(after);
  for (const range of addedByteLines(before, after)) {
    const part = withContext(after, lines.startOf(range.from), lines.startOf(range.to + 1));
    const last = parts.at(-1);
    if (last && part.from <= last.to) parts[parts.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
    else parts.push(part);
  }
  return parts;
}

/** Where lines begin, asked in rising order. CR alone ends a line too. */
class LineStarts {
  readonly #bytes: Buffer;
  #line = 1;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** @param line from 1; beyond the last: the text's end */
  startOf(line: number): number {
    while (this.#line < line && this.#at < this.#bytes.length) {
      const byte = this.#bytes[this.#at++];
      if (byte === 10 || (byte === 13 && this.#bytes[this.#at] !== 10)) this.#line++;
    }
    return this.#at;
  }
}
