import type { LineRange } from "../detect/finding.ts";
import { keepByEdits } from "./shortest-edit.ts";

/** Lines as numbers: equal lines have equal numbers. */
export type LineIds = ArrayLike<number>;

/** Steps that comparing may take for each line before the rest counts as added. Ordinary edits need fewer than ten. */
const STEPS_PER_LINE = 60;
/** A stretch without any line to hold on to is compared line by line up to this many pairs. */
const TABLE_CELLS = 1 << 20;

/** Up to this many pairs at once, without looking for lines to hold on to. */
const SMALL_CELLS = 1 << 16;

/**
 * The lines of `after` that are not in `before` at the same place in the order: what a diff calls added. The longest common subsequence
 * decides; in large files, between the lines that occur once on both sides (patience diff). Where that would take too long, lines count
 * as added: never the other way round.
 */
export function addedLines(before: LineIds, after: LineIds): LineRange[] {
  const kept = new Uint8Array(after.length);
  let steps = (before.length + after.length + 100) * STEPS_PER_LINE;
  const open: Stretch[] = [{ a: 0, aEnd: before.length, b: 0, bEnd: after.length }];
  for (let stretch = open.pop(); stretch && steps > 0; stretch = open.pop()) {
    const inner = trim(before, after, stretch, kept);
    if (!inner) continue;
    steps -= inner.aEnd - inner.a + (inner.bEnd - inner.b);
    if (keepByEdits(before, after, inner, kept)) continue;
    const cells = (inner.aEnd - inner.a) * (inner.bEnd - inner.b);
    const anchors = cells <= SMALL_CELLS ? [] : longestRise(uniquePairs(before, after, inner));
    if (anchors.length > 0) {
      open.push(...between(inner, anchors));
      for (const { b } of anchors) kept[b] = 1;
      continue;
    }
    if (cells > TABLE_CELLS || cells > steps * 8) continue;
    steps -= cells >> 3;
    keepCommon(before, after, inner, kept);
  }
  return rangesOf(kept);
}

/** Line indexes, 0-based, ends excluded: `a` of the old side, `b` of the new. */
export interface Stretch {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

interface Pair {
  readonly a: number;
  readonly b: number;
}

/** Keeps what both begin and end with; what is left between, unless one side is empty. */
function trim(before: LineIds, after: LineIds, { a, aEnd, b, bEnd }: Stretch, kept: Uint8Array): Stretch | undefined {
  let [from, fromB, to, toB] = [a, b, aEnd, bEnd];
  while (from < to && fromB < toB && before[from] === after[fromB]) {
    kept[fromB++] = 1;
    from++;
  }
  while (from < to && fromB < toB && before[to - 1] === after[toB - 1]) {
    kept[--toB] = 1;
    to--;
  }
  return from < to && fromB < toB ? { a: from, aEnd: to, b: fromB, bEnd: toB } : undefined;
}

/** Lines that occur exactly once on either side, in the new side's order. */
function uniquePairs(before: LineIds, after: LineIds, { a, aEnd, b, bEnd }: Stretch): Pair[] {
  const placeIn = (lines: LineIds, from: number, to: number): Map<number, number> => {
    const places = new Map<number, number>();
    for (let at = from; at < to; at++) places.set(lines[at] as number, places.has(lines[at] as number) ? -1 : at);
    return places;
  };
  const old = placeIn(before, a, aEnd);
  const fresh = placeIn(after, b, bEnd);
  const pairs: Pair[] = [];
  for (const [line, at] of fresh) {
    const from = old.get(line);
    if (at >= 0 && from !== undefined && from >= 0) pairs.push({ a: from, b: at });
  }
  return pairs.sort((one, other) => one.b - other.b);
}

/** The longest subsequence whose `a` rises as well. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [at, pair] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Pair).a < pair.a) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (tops[low - 1] as number);
    tops[low] = at;
  }
  const rise: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] as number) rise.push(pairs[at] as Pair);
  return rise.reverse();
}

function between(whole: Stretch, anchors: readonly Pair[]): Stretch[] {
  const stretches: Stretch[] = [];
  let { a, b } = whole;
  for (const anchor of [...anchors, { a: whole.aEnd, b: whole.bEnd }]) {
    if (a < anchor.a && b < anchor.b) stretches.push({ a, aEnd: anchor.a, b, bEnd: anchor.b });
    a = anchor.a + 1;
    b = anchor.b + 1;
  }
  return stretches;
}

/** Keeps a longest common subsequence, by the classic table (Wagner–Fischer). */
function keepCommon(before: LineIds, after: LineIds, { a, aEnd, b, bEnd }: Stretch, kept: Uint8Array): void {
  const width = bEnd - b + 1;
  const lengths = new Uint16Array((aEnd - a + 1) * width);
  for (let i = aEnd - a - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      const here = i * width + j;
      const down = lengths[here + width] as number;
      const right = lengths[here + 1] as number;
      if (before[a + i] === after[b + j]) lengths[here] = (lengths[here + width + 1] as number) + 1;
      else lengths[here] = Math.max(down, right);
    }
  }
  for (let i = 0, j = 0; i < aEnd - a && j < width - 1; ) {
    const here = i * width + j;
    if (before[a + i] === after[b + j]) {
      kept[b + j] = 1;
      i++;
      j++;
    } else if ((lengths[here + width] as number) >= (lengths[here + 1] as number)) i++;
    else j++;
  }
}

/** The lines that are not kept, 1-based. */
function rangesOf(kept: Uint8Array): LineRange[] {
  const ranges: LineRange[] = [];
  for (let at = kept.indexOf(0); at >= 0; at = kept.indexOf(0, at)) {
    const from = at;
    while (at < kept.length && kept[at] === 0) at++;
    ranges.push({ from: from + 1, to: at });
  }
  return ranges;
}

/** The lines that are in both lists of ranges. */
export function commonRanges(one: readonly LineRange[], other: readonly LineRange[]): LineRange[] {
  const common: LineRange[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const first = one[i] as LineRange;
    const second = other[j] as LineRange;
    const from = Math.max(first.from, second.from);
    const to = Math.min(first.to, second.to);
    if (from <= to) common.push({ from, to });
    if (first.to < second.to) i++;
    else j++;
  }
  return common;
}
