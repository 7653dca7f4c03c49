import type { Subject } from "./features/feature.ts";
import { FEATURES, measureOne } from "./features/index.ts";
import { bucketsOf } from "./features/words.ts";
import { TREES, WORD_BIAS, WORD_SCALE, WORD_WEIGHTS } from "./weights.generated.ts";

/**
 * A tree's nodes, all trees one after another: where the feature is at most the threshold go to `left`, else to `right`; a feature of -1 marks a leaf,
 * whose threshold is its value.
 */
interface Forest {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly right: Int32Array;
  /** What the trees from one on may add at most. */
  readonly most: Float64Array;
}

/** Reads the generated text: nodes in the order of a walk (node, left, right): `12<0.5` a split, `=0.03` a leaf; a tree a line. */
function readForest(lines: readonly string[]): Forest {
  const tokens = lines.map((line) => line.split(" "));
  const size = tokens.reduce((sum, tree) => sum + tree.length, 0);
  const forest: Forest = {
    roots: new Int32Array(lines.length),
    feature: new Int16Array(size),
    threshold: new Float64Array(size),
    right: new Int32Array(size),
    most: new Float64Array(lines.length + 1),
  };
  let at = 0;
  for (const [number, tree] of tokens.entries()) {
    forest.roots[number] = at;
    const waiting: number[] = [];
    for (const token of tree) {
      const parent = lastWasLeaf(forest, at, number) ? waiting.pop() : undefined;
      if (parent !== undefined) forest.right[parent] = at;
      const less = token.indexOf("<");
      forest.feature[at] = less < 0 ? -1 : Number(token.slice(0, less));
      forest.threshold[at] = Number(token.slice(less < 0 ? 1 : less + 1));
      if (less >= 0) waiting.push(at);
      at++;
    }
  }
  for (let tree = lines.length - 1; tree >= 0; tree--)
    forest.most[tree] = (forest.most[tree + 1] as number) + largestLeaf(forest, tree);
  return forest;
}

function largestLeaf({ roots, feature, threshold }: Forest, tree: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let node = roots[tree] as number; node < (roots[tree + 1] ?? feature.length); node++)
    if (feature[node] === -1) largest = Math.max(largest, threshold[node] as number);
  return largest;
}

/** After a leaf comes the right side of the split that waits longest. */
function lastWasLeaf(forest: Forest, at: number, tree: number): boolean {
  return at > (forest.roots[tree] as number) && forest.feature[at - 1] === -1;
}

let forest: Forest | undefined;

/** Zero of the coding of word weights, one printable character a bucket. */
const WORD_ZERO = 79;

/** What the hashed words say together, in log odds. */
function wordScore(buckets: readonly number[]): number {
  let sum = WORD_BIAS;
  for (const bucket of buckets) {
    const code = WORD_WEIGHTS.charCodeAt(bucket);
    sum += ((code > 92 ? code - 1 : code) - WORD_ZERO) * WORD_SCALE;
  }
  return sum;
}

/** Sums of floating-point numbers differ by less, whatever their order. */
const ROUNDING = 1e-6;

/**
 * The probability that a candidate is a secret, 0 to 1: boosted trees over the measured features and the score of the words. Only what the trees ask
 * for is measured, and no more trees are asked than it takes to see that a candidate stays below `from`: then it is 0.
 */
export function confidenceOf(subject: Subject, from = 0): number {
  forest ??= readForest(TREES);
  const row = new Float64Array(FEATURES.length + 1).fill(Number.NaN);
  const { roots, feature, threshold, right, most } = forest;
  const least = Math.log(from / (1 - from)) - ROUNDING;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    if (sum + (most[tree] as number) < least) return 0;
    let node = roots[tree] as number;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number) {
      let value = row[f] as number;
      if (Number.isNaN(value)) {
        value = f < FEATURES.length ? measureOne(subject, f) : wordScore(bucketsOf(subject));
        row[f] = value;
      }
      node = value <= (threshold[node] as number) ? node + 1 : (right[node] as number);
    }
    sum += threshold[node] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
