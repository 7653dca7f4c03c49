"""Counts held-back findings as score-lines.mjs counts a report, and says what kinds of errors there are."""
import collections
import gzip
import json
import re

import numpy as np

TRIAL = re.compile(r"(?:^|[/_.-])(?:tests?|specs?|__tests__|testing|testdata|fixtures?|mocks?|e2e)(?:[/_.-]|$)|Tests?\.", re.I)
PAGE = re.compile(r"example|sample|demo|tutorial|(?:^|/)docs?/|readme|\.(?:md|rst|adoc|txt|dist|stub)$", re.I)


class Scorer:
    """Counts as score-lines.mjs does."""

    def __init__(self, matrix, data, folder):
        labels = [json.loads(line) for line in gzip.open(f"{data}/labels.jsonl.gz", "rt")]
        by_path = collections.defaultdict(list)
        for number, label in enumerate(labels):
            by_path[label["path"]].append((number, label))
        self.total = sum(label["label"] == "secret" for label in labels)
        self.ruled, self.ruled_wrong = set(), set()
        self.ruled_files = collections.defaultdict(bool)
        for place in json.load(open(f"{folder}/ruled.json")):
            under = [(n, x["label"]) for n, x in by_path[place["path"]] if x["line"] <= place["endLine"] and x["endLine"] >= place["line"]]
            self.ruled |= {n for n, label in under if label == "secret"}
            fine = any(label in ("secret", "neutral") for _, label in under)
            self.ruled_files[place["path"]] |= fine
            if not fine:
                self.ruled_wrong.add(f"{place['path']}:{place['line']}")
        self.index = np.where(matrix.origin == "labelled")[0]
        # the product reports a place once: under the rule
        self.hidden = [row["ruled"] for row in matrix.rows]
        self.rows, self.labels = matrix.rows, labels
        self.places, self.said = {}, {}
        for i in self.index:
            row = matrix.rows[i]
            path = f"{row['group']}/{row['path']}"
            under = [(n, x["label"]) for n, x in by_path[path] if x["line"] <= row["line"] <= x["endLine"]]
            self.said[i] = "/".join(sorted({label for _, label in under} - {"secret", "neutral"})) or "no label"
            self.places[i] = (f"{path}:{row['line']}", {n for n, label in under if label == "secret"}, any(label in ("secret", "neutral") for _, label in under))

    def curve(self, scores, with_rules):
        """Rows of threshold, precision, recall, F1, from the surest finding down."""
        found, wrong, rows = (set(self.ruled), set(self.ruled_wrong), []) if with_rules else (set(), set(), [])
        for i in sorted(self.index, key=lambda i: (-scores[i], i)):
            if with_rules and self.hidden[i]:
                continue
            at, secrets, fine = self.places[i]
            found |= secrets
            if not fine:
                wrong.add(at)
            precision, recall = len(found) / (len(found) + len(wrong) or 1), len(found) / self.total
            rows.append((scores[i], precision, recall, 2 * precision * recall / (precision + recall or 1)))
        return np.array(rows)

    def blocked_files(self, scores, block):
        """Files that block, each taken for a commit of its own: how many, and in how many of them no finding is right."""
        files = collections.defaultdict(bool, self.ruled_files)
        for i in self.index:
            if scores[i] >= block and not self.hidden[i]:
                at, _, fine = self.places[i]
                files[at.rpartition(":")[0]] |= fine
        return len(files), sum(not fine for fine in files.values())

    def wrong_kinds(self, scores, block):
        """How many wrong places there are: by what the labels say of them and by where they stand."""
        places = {self.places[i][0]: (self.said[i], ground(self.rows[i]["path"])) for i in self.index if scores[i] >= block and not self.hidden[i] and not self.places[i][2]}
        return collections.Counter(places.values()), len(self.ruled_wrong)

    def missed_kinds(self, scores, block):
        """How many secrets are missed, by what their values look like."""
        best = {}
        for i in self.index:
            for number in self.places[i][1]:
                if number not in best or scores[i] > scores[best[number]]:
                    best[number] = i
        kinds = collections.Counter()
        for number, label in enumerate(self.labels):
            if label["label"] != "secret" or number in self.ruled:
                continue
            if number not in best:
                kinds["no candidate at all"] += 1
            elif scores[best[number]] < block:
                kinds[look(self.rows[best[number]])] += 1
        return kinds


def ground(path):
    return "tests" if TRIAL.search(path) else "documentation and examples" if PAGE.search(path) else "elsewhere"


def look(row):
    if row["form"] == "url":
        return "a password in a URL"
    if row["form"] == "header":
        return "a value of an Authorization header"
    if re.fullmatch(r"[A-Za-z]+", row["value"]):
        return "a plain word"
    if re.fullmatch(r"[A-Za-z]+[\d!.]{1,4}", row["value"]):
        return "a word with digits behind it"
    if re.fullmatch(r"[A-Za-z]+(?:[ _.-][A-Za-z]+)+", row["value"]):
        return "words joined"
    return "a random or mixed value"



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
