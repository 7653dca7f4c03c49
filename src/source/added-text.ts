import type { LineRange } from "../detect/finding.ts";
import { addedLines } from "./added-lines.ts";

/** The lines of `after` that are not in `before`, as `addedLines` says. LF, CRLF and a lone CR end a line, and are no part of it. */
export function addedTextLines(before: string, after: string): LineRange[] {
  return addedLines(...numberLines(before, after));
}

/**
 * Like `addedTextLines`, for bytes of an encoding in which LF and CR are bytes of their own. Looks closely only at what lies between the
 * common ends.
 */
export function addedByteLines(before: Buffer, after: Buffer): LineRange[] {
  const ends = commonEnds(before, after);
  if (ends.start === after.length && ends.start === before.length) return [];
  // Whole lines only: what is alike of a changed line is part of it.
  const start = ends.start === 0 ? 0 : before.lastIndexOf(10, ends.start - 1) + 1;
  const end = after.indexOf(10, after.length - ends.tail);
  const tail = end < 0 || ends.tail === 0 ? 0 : after.length - end - 1;
  const middle = (bytes: Buffer): string => bytes.toString("latin1", start, bytes.length - tail);
  const ranges = addedTextLines(middle(before), middle(after));
  const above = ranges.length === 0 ? 0 : linesIn(after, start);
  return ranges.map(({ from, to }) => ({ from: from + above, to: to + above }));
}

/** How many bytes two texts begin with in common, and how many of the rest they end with. */
export function commonEnds(before: Buffer, after: Buffer): { readonly start: number; readonly tail: number } {
  const least = Math.min(before.length, after.length);
  const isSame = (at: number, other: number, length: number): boolean =>
    before.compare(after, other, other + length, at, at + length) === 0;
  const start = longest(least, (from, length) => isSame(from, from, length));
  const tail = longest(least - start, (from, length) =>
    isSame(before.length - from - length, after.length - from - length, length),
  );
  return { start, tail };
}

/** How far things are alike, up to `limit`, when `isSame` tells it of a part; asks few times, because each asks native code. */
function longest(limit: number, isSame: (from: number, length: number) => boolean): number {
  let found = 0;
  let length = 64;
  while (found + length <= limit && isSame(found, length)) {
    found += length;
    length *= 2;
  }
  for (length >>= 1; length >= 1; length >>= 1) {
    if (found + length <= limit && isSame(found, length)) found += length;
  }
  return found;
}

/** How many lines end before `end`, where a line begins. */
function linesIn(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) count++;
  for (let at = bytes.indexOf(13); at >= 0 && at < end; at = bytes.indexOf(13, at + 1))
    if (bytes[at + 1] !== 10) count++;
  return count;
}

/** Two texts' lines as numbers that can be compared. */
export function numberLines(before: string, after: string): [number[], number[]] {
  const numbers = new Map<string, number>();
  const number = (line: string): number => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  };
  return [linesOf(before).map(number), linesOf(after).map(number)];
}

/** The line end at the text's end ends the last line and begins no other. */
function linesOf(text: string): string[] {
  const lines = text.split(text.includes("\r") ? /\r\n|[\r\n]/ : "\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
