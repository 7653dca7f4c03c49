/**
 * Boosted trees in printable characters. A tree is written in the order of a walk: a node, its left side, its right side. A split takes two
 * characters, the number of a cut; a leaf one, its value in steps. Cuts are numbered over all columns, each column's in ascending order, and kept
 * as plain numbers, so that a split is "column at most cut". What people can read is the table of cuts; the trees are sums over thousands of them.
 */

/** First character of the coding; `\` is skipped over. */
const FIRST = 35;
/** Digits of the coding. */
const BASE = 91;
/** A first digit below is a split's, from it on a leaf's. */
const LEAVES = 48;
/** The leaf digit that is nothing; as many steps lie below as above. */
const ZERO = 69;

/**
 * A tree's nodes, all trees one after another: where the column is at most the threshold go to the next node, else to `right`; a column of -1 marks
 * a leaf, whose threshold is its value.
 */
export interface Forest {
  readonly roots: readonly number[];
  readonly column: Int16Array;
  readonly threshold: Float64Array;
  readonly right: Int32Array;
  /** What the trees from one on may add at most. */
  readonly most: Float64Array;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code > 92 ? code - 1 : code) - FIRST;
}

/**
 * Reads generated trees.
 * @param trees any number of trees in each text
 * @param cuts for each column its thresholds, ascending, with blanks between
 * @param step what one step of a leaf is worth
 */
export function readForest(trees: readonly string[], cuts: readonly string[], step: number): Forest {
  const cutColumns: number[] = [];
  const cutThresholds: number[] = [];
  for (const [column, text] of cuts.entries())
    for (const cut of text === "" ? [] : text.split(" ")) {
      cutColumns.push(column);
      cutThresholds.push(Number(cut));
    }
  const size = trees.reduce((sum, text) => sum + text.length, 0);
  const roots: number[] = [];
  const column = new Int16Array(size);
  const threshold = new Float64Array(size);
  const right = new Int32Array(size);
  let node = 0;
  for (const text of trees) {
    // splits whose right side is still to come
    const waiting: number[] = [];
    let begins = true;
    for (let at = 0; at < text.length; node++) {
      if (begins) roots.push(node);
      begins = false;
      const digit = digitAt(text, at);
      if (digit < LEAVES) {
        const cut = digit * BASE + digitAt(text, at + 1);
        column[node] = cutColumns[cut] as number;
        threshold[node] = cutThresholds[cut] as number;
        waiting.push(node);
        at += 2;
        continue;
      }
      column[node] = -1;
      threshold[node] = (digit - ZERO) * step;
      at++;
      const parent = waiting.pop();
      if (parent === undefined) begins = true;
      else right[parent] = node + 1;
    }
  }
  return { roots, column, threshold, right, most: mostOf(roots, column, threshold) };
}

function mostOf(roots: readonly number[], column: Int16Array, threshold: Float64Array): Float64Array {
  const most = new Float64Array(roots.length + 1);
  for (let tree = roots.length - 1; tree >= 0; tree--) {
    let largest = Number.NEGATIVE_INFINITY;
    // Behind the last node the array is empty, which is no leaf.
    for (let node = roots[tree] as number; node < (roots[tree + 1] ?? column.length); node++)
      if (column[node] === -1) largest = Math.max(largest, threshold[node] as number);
    most[tree] = (most[tree + 1] as number) + largest;
  }
  return most;
}

/** A part of a sum over trees. */
export interface Stretch {
  /** Numbers of the first tree and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** What the trees before it made. */
  readonly sum: number;
  /** When all trees together cannot reach it any more, the sum is of no interest. */
  readonly least: number;
}

/**
 * A sum over trees for a row of columns; undefined: all trees together stay below `least`.
 * @param row NaN: not measured yet; it is filled as columns are asked for
 */
export function sumOfTrees(
  forest: Forest,
  row: Float64Array,
  measure: (column: number) => number,
  stretch: Stretch,
): number | undefined {
  const { roots, column, threshold, right, most } = forest;
  let { sum } = stretch;
  for (let tree = stretch.from; tree < stretch.to; tree++) {
    if (sum + (most[tree] as number) < stretch.least) return undefined;
    let node = roots[tree] as number;
    for (let c = column[node] as number; c >= 0; c = column[node] as number) {
      let value = row[c] as number;
      if (Number.isNaN(value)) {
        value = measure(c);
        row[c] = value;
      }
      node = value <= (threshold[node] as number) ? node + 1 : (right[node] as number);
    }
    sum += threshold[node] as number;
  }
  return sum;
}
