import type { Subject } from "./features/feature.ts";
import { measure } from "./features/index.ts";
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
  return forest;
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

/** The probability that a candidate is a secret, 0 to 1: boosted trees over the measured features and the score of the words. */
export function confidenceOf(subject: Subject): number {
  forest ??= readForest(TREES);
  const row = measure(subject);
  const words = wordScore(bucketsOf(subject));
  const { roots, feature, threshold, right } = forest;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number) {
      const value = f < row.length ? (row[f] as number) : words;
      node = value <= (threshold[node] as number) ? node + 1 : (right[node] as number);
    }
    sum += threshold[node] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
