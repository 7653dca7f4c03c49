import type { Subject } from "./features/feature.ts";
import { measure } from "./features/index.ts";
import { bucketsOf } from "./features/words.ts";
import { type Forest, readForest, sumOfTrees } from "./forest.ts";
import {
  BIAS,
  CUTS,
  LEAF_STEP,
  MEMBERS,
  SURELY_NONE,
  TREES,
  WORD_BIAS,
  WORD_SCALE,
  WORD_WEIGHTS,
} from "./weights.generated.ts";

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

/**
 * The probability that a candidate is a secret, 0 to 1: the mean, in log odds, of several forests of boosted trees. The first half of them sees the
 * measured features alone and says at once what is surely none; the other half also sees the score of the words.
 */
export function confidenceOf(subject: Subject): number {
  forest ??= readForest(TREES, CUTS, LEAF_STEP);
  const features = measure(subject);
  const half = forest.roots.length / 2;
  const plain = sumOfTrees(forest, features, 0, half) / (MEMBERS / 2);
  if (BIAS + plain < SURELY_NONE) return probability(BIAS + plain);
  const row = new Float64Array(features.length + 1);
  row.set(features);
  row[features.length] = wordScore(bucketsOf(subject));
  const worded = sumOfTrees(forest, row, half, 2 * half) / (MEMBERS / 2);
  return probability(BIAS + (plain + worded) / 2);
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
