import type { LineIds, Stretch } from "./added-lines.ts";

/** More edits than this are left to other ways of comparing. */
const MOST_EDITS = 64;

/** Where no path leads. */
const NOWHERE = -1;

/**
 * Marks the lines of `after` that a shortest edit from `before` keeps, when that takes few edits: the greedy algorithm of
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. False: it takes more than `MOST_EDITS`, nothing is marked.
 */
export function keepByEdits(before: LineIds, after: LineIds, stretch: Stretch, kept: Uint8Array): boolean {
  const { a, b } = stretch;
  const n = stretch.aEnd - a;
  const m = stretch.bEnd - b;
  if (Math.abs(n - m) > MOST_EDITS) return false;
  /** For each diagonal x - y, how far x has come; `MOST_EDITS + 1` is diagonal 0. */
  const reached = new Int32Array(2 * MOST_EDITS + 3).fill(NOWHERE);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= MOST_EDITS; edits++) {
    rounds.push(reached.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = edits === 0 ? 0 : step(reached, diagonal, n, m).x;
      if (x !== NOWHERE) while (x < n && x - diagonal < m && before[a + x] === after[b + x - diagonal]) x++;
      reached[diagonal + MOST_EDITS + 1] = x;
      if (diagonal === n - m && x === n) {
        walkBack(rounds, n, m, b, kept);
        return true;
      }
    }
  }
  return false;
}

/** The furthest way onto a diagonal by one more edit: a line of `before` dropped (x grows) or one of `after` added. */
function step(reached: Int32Array, diagonal: number, n: number, m: number): { x: number; from: number } {
  const middle = diagonal + MOST_EDITS + 1;
  const dropped = reached[middle - 1] as number;
  const added = reached[middle + 1] as number;
  const byDrop = dropped === NOWHERE || dropped >= n ? NOWHERE : dropped + 1;
  const byAdd = added === NOWHERE || added - diagonal > m ? NOWHERE : added;
  return byDrop > byAdd ? { x: byDrop, from: diagonal - 1 } : { x: byAdd, from: diagonal + 1 };
}

/** From the end back to the beginning: what lies on a diagonal is the same on both sides. */
function walkBack(rounds: readonly Int32Array[], n: number, m: number, b: number, kept: Uint8Array): void {
  let [x, y] = [n, m];
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const reached = rounds[edits] as Int32Array;
    const from = edits === 0 ? 0 : step(reached, x - y, n, m).from;
    const startX = edits === 0 ? 0 : (reached[from + MOST_EDITS + 1] as number);
    const startY = startX - from;
    while (x > startX && y > startY) {
      x--;
      y--;
      kept[b + y] = 1;
    }
    [x, y] = [startX, startY];
  }
}
