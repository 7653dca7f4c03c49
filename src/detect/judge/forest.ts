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
 * The nodes of all trees, one after another, a number each, so that a walk reads as little memory as can be. A split: in bits 0 to 12 its cut's place
 * among its column's, in bits 13 to 19 the column, from bit 20 on how far behind it its right side lies; where the column is at most the cut go
 * to the next node. A leaf: the complement of its digit.
 */
export interface Forest {
  readonly roots: Int32Array;
  readonly nodes: Int32Array;
  /** The cuts of each column, ascending. */
  readonly cuts: readonly Float64Array[];
  /** What a step of a leaf is worth. */
  readonly step: number;
  /** What the trees from one on may add at most. */
  readonly most: Float64Array;
}

const COLUMN_AT = 13;
const RIGHT_AT = 20;
const CUT_MASK = (1 << COLUMN_AT) - 1;
const COLUMN_MASK = (1 << (RIGHT_AT - COLUMN_AT)) - 1;
const MOST_RIGHT = (1 << (31 - RIGHT_AT)) - 1;

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
  const cutsOf = cuts.map((text) => Float64Array.from(text === "" ? [] : text.split(" "), Number));
  // A cut's number over all columns → its column and its place there.
  const splits = cutsOf.flatMap((own, column) => Array.from(own, (_, at) => (column << COLUMN_AT) | at));
  const nodes = new Int32Array(trees.reduce((sum, text) => sum + text.length, 0));
  const roots: number[] = [];
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
        nodes[node] = splits[digit * BASE + digitAt(text, at + 1)] as number;
        waiting.push(node);
        at += 2;
        continue;
      }
      nodes[node] = ~digit;
      at++;
      const parent = waiting.pop();
      if (parent === undefined) begins = true;
      else {
        const right = node + 1 - parent;
        if (right > MOST_RIGHT || cutsOf.length > COLUMN_MASK) throw new RangeError("the trees do not fit their nodes");
        nodes[parent] = (nodes[parent] as number) | (right << RIGHT_AT);
      }
    }
  }
  const used = nodes.slice(0, node);
  return { roots: Int32Array.from(roots), nodes: used, cuts: cutsOf, step, most: mostOf(roots, used, step) };
}

function mostOf(roots: readonly number[], nodes: Int32Array, step: number): Float64Array {
  const most = new Float64Array(roots.length + 1);
  for (let tree = roots.length - 1; tree >= 0; tree--) {
    let largest = Number.NEGATIVE_INFINITY;
    for (const node of nodes.subarray(roots[tree], roots[tree + 1]))
      if (node < 0) largest = Math.max(largest, (~node - ZERO) * step);
    most[tree] = (most[tree + 1] as number) + largest;
  }
  return most;
}

/** A row of columns none of which is measured: of each, how many of its cuts lie below it, -1 for "not yet". */
export function emptyRow({ cuts }: Forest): Int16Array {
  return new Int16Array(cuts.length).fill(-1);
}

function cutsBelow(cuts: Float64Array, value: number): number {
  let from = 0;
  let to = cuts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value <= (cuts[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
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
 * @param row see `emptyRow`; it is filled as columns are asked for
 */
export function sumOfTrees(
  forest: Forest,
  row: Int16Array,
  measure: (column: number) => number,
  stretch: Stretch,
): number | undefined {
  const { roots, nodes, cuts, step, most } = forest;
  const { to, least } = stretch;
  let { sum } = stretch;
  for (let tree = stretch.from; tree < to; tree++) {
    if (sum + (most[tree] as number) < least) return undefined;
    let at = roots[tree] as number;
    let node = nodes[at] as number;
    while (node >= 0) {
      const column = (node >> COLUMN_AT) & COLUMN_MASK;
      let below = row[column] as number;
      if (below < 0) {
        below = cutsBelow(cuts[column] as Float64Array, measure(column));
        row[column] = below;
      }
      at += below <= (node & CUT_MASK) ? 1 : node >> RIGHT_AT;
      node = nodes[at] as number;
    }
    sum += (~node - ZERO) * step;
  }
  return sum;
}
