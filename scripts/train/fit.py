"""Fits the judge's weights to the matrix that features.ts wrote.

    python3 scripts/train/fit.py MATRIX_FOLDER DATA LANGUAGE.json [--quick]

Cross-validates by repository, prints precision, recall and F1 as the scorer counts them (by labelled line; findings on lines without a
label are wrong), chooses the thresholds on the held-back repositories, fits once more on everything and writes
src/detect/judge/weights.generated.ts, docs/precision-recall.svg and the figures of docs/detection.md. Needs numpy, scipy, scikit-learn and lightgbm. Deterministic.
"""
import collections
import json
import pathlib
import re
import sys
import zlib

import lightgbm as lgb
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from figures import write_documents
from scorer import Scorer, describe, threshold_at

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUCKETS = 4096
FOLDS = 8
SPLITS = 4  # the first one is published; the thresholds are the mean of all
PACKAGE_WEIGHT = 0.3
# Tests, examples and documentation of packages hold values that the labels call secrets elsewhere: they teach nothing.
PACKAGE_TRIALS = re.compile(
    r"(?:^|[/_.-])(?:tests?|specs?|__tests__|testing|testdata|fixtures?|mocks?|cypress|e2e|examples?|samples?|docs?|documentation|demos?)(?:[/_.-]|$)"
    r"|Tests?\.|_test\.|\.spec\.|/_?examples?|\.(?:md|rst|txt|adoc)$|PKG-INFO|METADATA",
    re.I,
)
SYNTHETIC_WEIGHT = 0.3
MEMBERS = 6
ROUNDS = 140
# Log odds at which the members without words decide alone, so that most candidates cost half.
SURELY_NONE = -4.5
BLOCKING_PRECISION = 0.925
WARNING_PRECISION = 0.7
# What everybody knows: a more random value is no less likely a secret, a placeholder's words make none more likely.
RISING = {"advantage", "advantage-share", "randomness"}
FALLING = {"stand-in", "trial", "filler", "value-in-name", "path-example", "echo", "weak-alone"}
PARAMETERS = dict(
    objective="binary", learning_rate=0.052, num_leaves=16, min_data_in_leaf=25, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1,
    lambda_l2=10, max_bin=63, deterministic=True, force_row_wise=True, num_threads=1, seed=3, verbose=-1,
)


class Matrix:
    """The rows of features.ts: dense features, hashed words, targets and where each row comes from."""

    def __init__(self, folder):
        self.columns = json.load(open(f"{folder}/columns.json"))
        self.rows = [json.loads(line) for line in open(f"{folder}/rows.jsonl")]
        dense = np.fromfile(f"{folder}/matrix.f32", dtype=np.float32).reshape(-1, len(self.columns))
        keep = np.array([r["origin"] != "package" or not PACKAGE_TRIALS.search(r["path"]) for r in self.rows])
        self.rows = [r for r, k in zip(self.rows, keep) if k]
        self.dense = dense[keep]
        self.target = np.array([r["y"] for r in self.rows])
        self.origin = np.array([r["origin"] for r in self.rows])
        self.group = np.array([r["group"] for r in self.rows])
        pointers, indices = [0], []
        for row in self.rows:
            indices.extend(row["words"])
            pointers.append(len(indices))
        self.words = csr_matrix((np.ones(len(indices), dtype=np.float32), indices, pointers), shape=(len(self.rows), BUCKETS))
        self.weight = self._weights()

    def _weights(self):
        """What a repository says a hundred times counts like ten; large repositories, packages and generated lines count less."""
        keys = [(r["group"], r["name"], r["value"], r["form"]) for r in self.rows]
        count = collections.Counter(keys)
        weight = np.array([count[k] ** -0.5 for k in keys])
        labelled = self.origin == "labelled"
        sizes = collections.Counter(self.group[labelled])
        share = np.array([sizes[g] ** -0.25 for g in self.group[labelled]])
        weight[labelled] *= share / share.mean()
        weight[self.origin == "package"] *= PACKAGE_WEIGHT
        weight[self.origin == "synthetic"] *= SYNTHETIC_WEIGHT
        return weight


def fold_of_groups(matrix, split=0):
    """Repositories into folds, the one with the most secrets first into the emptiest fold (of other splits: one of the three emptiest); other rows by a hash."""
    positives = collections.Counter(matrix.group[(matrix.origin == "labelled") & (matrix.target == 1)])
    draw = np.random.default_rng(split)
    sizes, folds = [0] * FOLDS, {}
    for group in sorted(set(matrix.group[matrix.origin == "labelled"]), key=lambda g: (-positives[g], g)):
        folds[group] = int(np.argsort(sizes, kind="stable")[draw.integers(3) if split else 0])
        sizes[folds[group]] += positives[group] + 1
    return np.array([folds[g] if o == "labelled" else zlib.crc32(g.encode()) % FOLDS if o == "package" else i % FOLDS for i, (g, o) in enumerate(zip(matrix.group, matrix.origin))])


def fit_words(matrix, index):
    model = LogisticRegression(C=0.3, max_iter=300, solver="liblinear", random_state=0)
    return model.fit(matrix.words[index], matrix.target[index], sample_weight=matrix.weight[index])


def held_back_words(matrix, index, fold):
    """For each row of the index the word score of a model that did not see its repository."""
    scores = np.zeros(len(matrix.rows))
    for number in range(FOLDS):
        rest, held = index[fold[index] != number], index[fold[index] == number]
        if len(held):
            scores[held] = fit_words(matrix, rest).decision_function(matrix.words[held])
    return scores


def fit_members(matrix, index, scores):
    """Forests that differ by their draws of rows and features; the first half of them never sees the words. Averaged, they err less than each."""
    data = np.column_stack([matrix.dense, scores])
    known = [1 if column in RISING else -1 if column in FALLING else 0 for column in matrix.columns]
    plain = lgb.Dataset(matrix.dense[index], matrix.target[index], weight=matrix.weight[index], free_raw_data=False)
    worded = lgb.Dataset(data[index], matrix.target[index], weight=matrix.weight[index], free_raw_data=False)
    sorts = [(plain, known)] * (MEMBERS // 2) + [(worded, [*known, 1])] * (MEMBERS // 2)
    return [
        lgb.train({**PARAMETERS, "seed": 3 + member, "monotone_constraints": directions}, dataset, num_boost_round=ROUNDS)
        for member, (dataset, directions) in enumerate(sorts)
    ]


def mean_of_members(members, dense, scores):
    """The probability, as confidenceOf in model.ts computes it."""
    odds = [member.predict(np.column_stack([dense, scores])[:, : member.num_feature()], raw_score=True) for member in members]
    plain, worded = np.mean(odds[: MEMBERS // 2], axis=0), np.mean(odds[MEMBERS // 2 :], axis=0)
    odds = np.where(plain < SURELY_NONE, plain, (plain + worded) / 2)
    return 1 / (1 + np.exp(-odds))


def cross_validate(matrix, fold):
    result = np.full(len(matrix.rows), np.nan)
    known = matrix.target >= 0
    for number in range(FOLDS):
        index = np.where(known & (fold != number))[0]
        held = np.where(fold == number)[0]
        scores = held_back_words(matrix, index, fold)
        scores[held] = fit_words(matrix, index).decision_function(matrix.words[held])
        result[held] = mean_of_members(fit_members(matrix, index, scores), matrix.dense[held], scores[held])
    return result


def bias_of(matrix, index):
    """The log odds that lightgbm begins with and hides in the first tree's leaves."""
    share = np.average(matrix.target[index], weights=matrix.weight[index])
    return float(np.log(share / (1 - share)))


def digit(number):
    """One printable character for 0 to 90, from `#` on without a backslash; forest.ts reads it."""
    return chr(number + 36 if number + 35 >= 92 else number + 35)


def walk(node):
    yield node
    if "leaf_value" not in node:
        yield from walk(node["left_child"])
        yield from walk(node["right_child"])


def short(number):
    """A threshold with four digits: .0832 for 0.0832."""
    text = f"{number:.4g}".replace("e-0", "e-").replace("e+0", "e")
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def forest_text(members, bias, columns):
    """Cuts a column, trees a line of each member, and the step of leaves: as forest.ts reads them."""
    forests = [[tree["tree_structure"] for tree in member.dump_model()["tree_info"]] for member in members]
    for forest in forests:
        for node in walk(forest[0]):
            if "leaf_value" in node:
                node["leaf_value"] -= bias
    nodes = [node for forest in forests for tree in forest for node in walk(tree)]
    cuts = [sorted({short(n["threshold"]) for n in nodes if n.get("split_feature") == column}, key=float) for column in range(columns)]
    number = {cut: i for i, cut in enumerate((column, text) for column, texts in enumerate(cuts) for text in texts)}
    assert len(number) < 48 * 91
    step = float(f"{max(abs(n['leaf_value']) for n in nodes if 'leaf_value' in n) / 21:.4g}")

    def written(node):
        if "leaf_value" in node:
            return digit(69 + int(np.clip(round(node["leaf_value"] / step), -21, 21)))
        cut = number[node["split_feature"], short(node["threshold"])]
        return digit(cut // 91) + digit(cut % 91)

    return [" ".join(texts) for texts in cuts], ["".join(written(n) for tree in forest for n in walk(tree)) for forest in forests], step


def word_text(weights):
    scale = float(f"{np.abs(weights).max() / 43:.4g}") or 1.0
    codes = np.clip(np.round(weights / scale), -43, 43).astype(int) + 79
    return "".join(chr(c + 1 if c >= 92 else c) for c in codes), scale


def write_weights(matrix, words, members, bias, language, block, warn):
    text, scale = word_text(words.coef_[0])
    cuts, lines, step = forest_text(members, bias, len(matrix.columns) + 1)
    table = json.load(open(language))
    listed = ",\n".join(f'  "{line}"' for line in cuts)
    quoted = ",\n".join(f'  "{line}"' for line in lines)
    content = f"""// Generated by scripts/train/fit.py; scripts/train/README.md says from what. Do not edit.

/** Columns of the trees, in order; the last one after them is the score of the words. */
export const COLUMNS: readonly string[] = {json.dumps(matrix.columns)};

/** Confidence from which on a finding blocks. */
export const BLOCK = {block};

/** Confidence from which on a finding is shown as a warning. */
export const WARN = {warn};

/** Bits of letter trigrams: one character each, a quarter of a bit a step. */
export const TRIGRAM_BITS = {json.dumps(table["trigrams"])};

/** The most common words of code and documentation. */
export const WORDS =
  {json.dumps(table["words"])};

/** Log odds of hashed words: one character a bucket, times the scale, plus the bias. */
export const WORD_WEIGHTS = {json.dumps(text)};
export const WORD_SCALE = {scale};
export const WORD_BIAS = {float(f"{words.intercept_[0]:.5g}")};

/** Forests that are averaged; below SURELY_NONE the half of them that sees no words has the last word. BIAS is what all of them begin with. */
export const MEMBERS = {MEMBERS};
export const SURELY_NONE = {SURELY_NONE};
export const BIAS = {float(f"{bias:.5g}")};

/** Where the trees cut a column: a line for each one in turn. */
export const CUTS: readonly string[] = [
{listed},
];

/** What a step of a leaf is worth, in log odds. */
export const LEAF_STEP = {step};

/** Boosted trees in the coding of forest.ts, a line a forest. */
export const TREES: readonly string[] = [
{quoted},
];
"""
    path = ROOT / "src/detect/judge/weights.generated.ts"
    path.write_text(content)
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT)}: {size} bytes")
    assert size <= 100_000, "the weights must not grow beyond 100 kB"


def main():
    folder, data, language = sys.argv[1:4]
    matrix = Matrix(folder)
    folds = [fold_of_groups(matrix, split) for split in range(SPLITS)]
    known = np.where(matrix.target >= 0)[0]
    print(f"{len(matrix.rows)} rows, {(matrix.target[matrix.origin == 'labelled'] == 1).sum()} labelled secrets, {len(matrix.columns)} features")
    held = [cross_validate(matrix, fold) for fold in folds]
    np.save(f"{folder}/held.npy", held)
    scorer = Scorer(matrix, data, folder)
    alone, curves = scorer.curve(held[0], False), [scorer.curve(scores, True) for scores in held]
    print("held-back repositories, the judge alone:\n  " + describe(alone))
    for split, curve in enumerate(curves):
        print(f"with the rules, split {split}:\n  " + describe(curve))
    block = round(float(np.mean([threshold_at(curve, BLOCKING_PRECISION) for curve in curves])), 3)
    warn = round(float(np.mean([threshold_at(curve, WARNING_PRECISION) for curve in curves])), 3)
    packages = held[0][matrix.origin == "package"]
    print(f"package candidates held back: {(packages >= block).sum()} of {len(packages)} at or above the blocking threshold {block}; warnings from {warn}")
    scores = held_back_words(matrix, known, folds[0])
    write_weights(matrix, fit_words(matrix, known), fit_members(matrix, known, scores), bias_of(matrix, known), language, block, warn)
    write_documents(ROOT, alone, curves, block, warn, scorer, held[0])


if __name__ == "__main__":
    main()
