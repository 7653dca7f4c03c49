import type { Subject } from "./features/feature.ts";
import { FEATURES, measureOne } from "./features/index.ts";
import { bucketsOf } from "./features/words.ts";
import { emptyRow, type Forest, readForest, sumOfTrees } from "./forest.ts";
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

/** Sums of floating-point numbers differ by less, whatever their order. */
const ROUNDING = 1e-6;

/**
 * The probability that a candidate is a secret, 0 to 1: the mean, in log odds, of several forests of boosted trees. The first half of them sees the
 * measured features alone and says at once what is surely none; the other half also sees the score of the words. Only what the trees ask for is
 * measured, and no more trees are asked than it takes to see that a candidate stays below `from`: then it is 0.
 */
export function confidenceOf(subject: Subject, from = 0): number {
  forest ??= readForest(TREES, CUTS, LEAF_STEP);
  const row = emptyRow(forest);
  const measure = (column: number): number =>
    column < FEATURES.length ? measureOne(subject, column) : wordScore(bucketsOf(subject));
  const trees = forest.roots.length;
  const odds = Math.log(from / (1 - from)) - ROUNDING;
  const least = odds > SURELY_NONE ? (odds - BIAS) * MEMBERS : Number.NEGATIVE_INFINITY;
  const plain = sumOfTrees(forest, row, measure, { from: 0, to: trees / 2, sum: 0, least });
  if (plain === undefined) return 0;
  const plainOdds = BIAS + plain / (MEMBERS / 2);
  if (plainOdds < SURELY_NONE) return probability(plainOdds);
  const all = sumOfTrees(forest, row, measure, { from: trees / 2, to: trees, sum: plain, least });
  return all === undefined ? 0 : probability(BIAS + all / MEMBERS);
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
