"""Fits the judge's weights to the matrix that features.ts wrote.

    python3 scripts/train/fit.py MATRIX_FOLDER DATA LANGUAGE.json [--quick]

Cross-validates by repository, prints precision, recall and F1 as the scorer counts them (by labelled line; findings on lines without a
label are wrong), chooses the thresholds on the held-back repositories, fits once more on everything and writes
src/detect/judge/weights.generated.ts, docs/precision-recall.svg and the figures of docs/detection.md. Needs numpy, scipy, scikit-learn and lightgbm. Deterministic.
"""
import collections
import gzip
import json
import pathlib
import sys
import zlib

import lightgbm as lgb
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from figures import write_documents

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUCKETS = 4096
FOLDS = 8
PACKAGE_SHARE = 8  # one package candidate in eight is kept for training, by a hash of name and value
PACKAGE_WEIGHT = 0.2
SYNTHETIC_WEIGHT = 0.3
ROUNDS = 200
# Blocking: where recall on held-back repositories reaches the target of 0.75; most of what counts as wrong there looks like a password all the same.
BLOCKING_PRECISION = 0.9
WARNING_PRECISION = 0.7
PARAMETERS = dict(
    objective="binary", learning_rate=0.06, num_leaves=16, extra_trees=True, min_data_in_leaf=25, feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1,
    lambda_l2=10, max_bin=63, deterministic=True, force_row_wise=True, num_threads=1, seed=3, verbose=-1,
)


class Matrix:
    """The rows of features.ts: dense features, hashed words, targets and where each row comes from."""

    def __init__(self, folder):
        self.columns = json.load(open(f"{folder}/columns.json"))
        self.rows = [json.loads(line) for line in open(f"{folder}/rows.jsonl")]
        dense = np.fromfile(f"{folder}/matrix.f32", dtype=np.float32).reshape(-1, len(self.columns))
        keep = np.array([r["origin"] != "package" or zlib.crc32(f"{r['name']}={r['value']}".encode()) % PACKAGE_SHARE == 0 for r in self.rows])
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
        """What a repository says a hundred times counts like ten; packages and generated lines count less."""
        keys = [(r["group"], r["name"], r["value"], r["form"]) for r in self.rows]
        count = collections.Counter(keys)
        weight = np.array([count[k] ** -0.5 for k in keys])
        weight[self.origin == "package"] *= PACKAGE_WEIGHT
        weight[self.origin == "synthetic"] *= SYNTHETIC_WEIGHT
        return weight


def fold_of_groups(matrix):
    """Repositories into folds, the one with the most secrets first into the emptiest fold; other rows by a hash."""
    positives = collections.Counter(matrix.group[(matrix.origin == "labelled") & (matrix.target == 1)])
    sizes, folds = [0] * FOLDS, {}
    for group in sorted(set(matrix.group[matrix.origin == "labelled"]), key=lambda g: (-positives[g], g)):
        folds[group] = int(np.argmin(sizes))
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


def fit_trees(matrix, index, scores):
    data = np.column_stack([matrix.dense, scores])
    return lgb.train(PARAMETERS, lgb.Dataset(data[index], matrix.target[index], weight=matrix.weight[index]), num_boost_round=ROUNDS)


def cross_validate(matrix, fold):
    result = np.full(len(matrix.rows), np.nan)
    known = matrix.target >= 0
    for number in range(FOLDS):
        index = np.where(known & (fold != number))[0]
        held = np.where(fold == number)[0]
        scores = held_back_words(matrix, index, fold)
        scores[held] = fit_words(matrix, index).decision_function(matrix.words[held])
        result[held] = fit_trees(matrix, index, scores).predict(np.column_stack([matrix.dense, scores])[held])
    return result


class Scorer:
    """Counts as score-lines.mjs does."""

    def __init__(self, matrix, data, folder):
        labels = [json.loads(line) for line in gzip.open(f"{data}/labels.jsonl.gz", "rt")]
        by_path = collections.defaultdict(list)
        for number, label in enumerate(labels):
            by_path[label["path"]].append((number, label))
        self.total = sum(label["label"] == "secret" for label in labels)
        self.ruled, self.ruled_wrong = set(), set()
        for place in json.load(open(f"{folder}/ruled.json")):
            under = [(n, x["label"]) for n, x in by_path[place["path"]] if x["line"] <= place["endLine"] and x["endLine"] >= place["line"]]
            self.ruled |= {n for n, label in under if label == "secret"}
            if not any(label in ("secret", "neutral") for _, label in under):
                self.ruled_wrong.add(f"{place['path']}:{place['line']}")
        self.index = np.where(matrix.origin == "labelled")[0]
        self.places = {}
        for i in self.index:
            row = matrix.rows[i]
            path = f"{row['group']}/{row['path']}"
            under = [(n, x["label"]) for n, x in by_path[path] if x["line"] <= row["line"] <= x["endLine"]]
            self.places[i] = (f"{path}:{row['line']}", {n for n, label in under if label == "secret"}, any(label in ("secret", "neutral") for _, label in under))

    def curve(self, scores, with_rules):
        """Rows of threshold, precision, recall, F1, from the surest finding down."""
        found, wrong, rows = (set(self.ruled), set(self.ruled_wrong), []) if with_rules else (set(), set(), [])
        for i in sorted(self.index, key=lambda i: (-scores[i], i)):
            at, secrets, fine = self.places[i]
            found |= secrets
            if not fine:
                wrong.add(at)
            precision, recall = len(found) / (len(found) + len(wrong) or 1), len(found) / self.total
            rows.append((scores[i], precision, recall, 2 * precision * recall / (precision + recall or 1)))
        return np.array(rows)


def describe(curve):
    best = curve[curve[:, 3].argmax()]
    parts = [f"best F1 {best[3]:.3f} (precision {best[1]:.3f}, recall {best[2]:.3f}, at {best[0]:.3f})"]
    for precision in (0.8, 0.85, 0.9, 0.92, 0.95):
        fine = curve[curve[:, 1] >= precision]
        if len(fine):
            row = fine[fine[:, 2].argmax()]
            parts.append(f"precision {precision}: recall {row[2]:.3f} at {row[0]:.3f}")
    for recall in (0.7, 0.75, 0.8):
        fine = curve[curve[:, 2] >= recall]
        if len(fine):
            row = fine[fine[:, 1].argmax()]
            parts.append(f"recall {recall}: precision {row[1]:.3f}")
    return "\n  ".join(parts)


def threshold_at(curve, precision):
    """The lowest threshold from which the held-back findings keep the precision."""
    fine = curve[(curve[:, 1] >= precision) & (curve[:, 2] > 0.05)]
    return float(fine[fine[:, 2].argmax()][0]) if len(fine) else 0.99


def tree_text(node):
    if "leaf_value" in node:
        return f"={short(node['leaf_value'])}"
    assert node["decision_type"] == "<="
    return f"{node['split_feature']}<{short(node['threshold'], 5)} {tree_text(node['left_child'])} {tree_text(node['right_child'])}"


def short(number, digits=3):
    text = f"{number:.{digits}g}"
    text = text.replace("e-0", "e-").replace("e+0", "e")
    return text[1:] if text.startswith("0.") else text.replace("-0.", "-.", 1) if text.startswith("-0.") else text


def word_text(weights):
    scale = float(f"{np.abs(weights).max() / 43:.4g}") or 1.0
    codes = np.clip(np.round(weights / scale), -43, 43).astype(int) + 79
    return "".join(chr(c + 1 if c >= 92 else c) for c in codes), scale


def write_weights(matrix, words, trees, language, block, warn):
    text, scale = word_text(words.coef_[0])
    lines = [tree_text(tree["tree_structure"]) for tree in trees.dump_model()["tree_info"]]
    table = json.load(open(language))
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

/** Boosted trees: `feature<threshold` with its left and right side behind it, `=value` a leaf. */
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
    fold = fold_of_groups(matrix)
    known = np.where(matrix.target >= 0)[0]
    print(f"{len(matrix.rows)} rows, {(matrix.target[matrix.origin == 'labelled'] == 1).sum()} labelled secrets, {len(matrix.columns)} features")
    held = cross_validate(matrix, fold)
    np.save(f"{folder}/held.npy", held)
    scorer = Scorer(matrix, data, folder)
    alone, ruled = scorer.curve(held, False), scorer.curve(held, True)
    print("held-back repositories, the judge alone:\n  " + describe(alone))
    print("with the provider rules:\n  " + describe(ruled))
    block, warn = round(threshold_at(ruled, BLOCKING_PRECISION), 3), round(threshold_at(ruled, WARNING_PRECISION), 3)
    packages = held[matrix.origin == "package"]
    print(f"package candidates held back: {(packages >= block).sum()} of {len(packages)} at or above the blocking threshold {block}; warnings from {warn}")
    scores = held_back_words(matrix, known, fold)
    write_weights(matrix, fit_words(matrix, known), fit_trees(matrix, known, scores), language, block, warn)
    write_documents(ROOT, alone, ruled, block, warn, len(set(matrix.group[matrix.origin == "labelled"])), scorer.total)


if __name__ == "__main__":
    main()
