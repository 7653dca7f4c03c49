"""The picture and the page of figures that fit.py writes."""

WIDTH, HEIGHT, MARGIN = 560, 420, 56


def write_documents(root, alone, curves, block, warn, scorer, held):
    (root / "docs/precision-recall.svg").write_text(picture(alone, curves[0], block))
    (root / "docs/detection.md").write_text(page(alone, curves, block, warn, scorer, held))


def row_at_precision(curve, precision):
    fine = curve[curve[:, 1] >= precision]
    if not len(fine):
        return f"| {precision} | – | – | – |"
    threshold, _, recall, f1 = fine[fine[:, 2].argmax()]
    return f"| {precision} | {recall:.3f} | {f1:.3f} | {threshold:.3f} |"


def over_splits(curves, measure):
    """A figure of every split: the mean, and from the least to the most."""
    figures = [measure(curve) for curve in curves]
    return f"{sum(figures) / len(figures):.3f} ({min(figures):.3f}–{max(figures):.3f})"


def recall_at_precision(precision):
    return lambda curve: curve[curve[:, 1] >= precision][:, 2].max()


def precision_at_recall(recall):
    return lambda curve: curve[curve[:, 2] >= recall][:, 1].max()


def counted(kinds):
    return "\n".join(f"| {kind} | {count} |" for kind, count in kinds.most_common())


def page(alone, curves, block, warn, scorer, held):
    ruled, total = curves[0], scorer.total
    repositories = len({scorer.rows[i]["group"] for i in scorer.index})
    kinds, wrong_rules = scorer.wrong_kinds(held, block)
    wrong = "\n".join(f"| {said} | {where} | {count} |" for (said, where), count in kinds.most_common())
    missed = counted(scorer.missed_kinds(held, block))
    at_block, at_warn = at_threshold(ruled, block), at_threshold(ruled, warn)
    best = ruled[ruled[:, 3].argmax()]
    files, false_files = scorer.blocked_files(held, block)
    rows = "\n".join(row_at_precision(ruled, precision) for precision in (0.8, 0.85, 0.88, 0.9, 0.92, 0.95))
    return f"""# How keyguard decides

Keys with a telling shape (`AKIA…`, `ghp_…`, a PEM header, a JSON web token) are found by rules: a pattern, a check sum where the format has one.
Most leaked passwords have no shape. They are *judged*:

1. **Candidates.** Around words such as `pass`, `secret`, `token`, `key`, `auth` (and their like in a dozen languages) keyguard looks for a value that is assigned,
   passed, compared, defaulted or paired with a name; for users in URLs, `Authorization` headers, command line flags, SQL, rows of inserts and of CSV tables, JSON web keys; and for long random words
   without any name. References (`${{X}}`, `{{{{ x }}}}`), masks (`ab****yz`), password hashes and ciphertext are no candidates, nor is anything but passwords in URLs in lock files,
   source maps, minified code, drawings, bills of materials and checksums; nor public keys, certificates, encrypted keys, counted sequences, a few characters
   again and again, a provider's own prefix (its rule decides), badges' tokens, what standards and providers print as examples, labels of forms and sentences about
   passwords in any language (`src/detect/judge/labels.ts`), or what stands around a value clears it otherwise (`src/detect/judge/cleared/`).
2. **Evidence.** About a hundred measured properties: how rare the string is (bits of letter trigrams of ordinary code), how much better chance explains it than text does,
   digits and cases against what a random draw would give, dictionary words, stand-ins (`your-…`, `changeme`), echoes of the name, templates and identifiers,
   the name's words, the form, the file, the line, a user or a host beside it, repetition. Each is one small function in `src/detect/judge/features/`.
   And the hashed words of name, value, line and path.
3. **Judgement.** Six forests of boosted decision trees add the evidence up; their mean is the probability. Half of them never see the hashed words. From {block} on a finding **blocks**; from {warn} on it is a **warning** that is shown and
   does not block. A value that a machine has drawn, in a place made for a credential, blocks whatever the trees say, except in
   tests, documentation and other people's files (`src/detect/judge/certain.ts`; not counted below). `--verbose` prints what spoke for a finding.

Nothing is sent anywhere; nothing is learned on your machine.

## How well

Trained and measured on the public CredData project's labels: whole files of {repositories} repositories with {total} secrets. Every figure is from repositories that the weights it was
measured with had **not** seen (cross-validation by repository, eight folds); a finding on a line without any label counts as wrong.

![Precision and recall](precision-recall.svg)

| where | precision | recall | F1 |
|---|---|---|---|
| blocking, from {block} | {at_block[1]:.3f} | {at_block[2]:.3f} | {at_block[3]:.3f} |
| best F1, from {best[0]:.3f} | {best[1]:.3f} | {best[2]:.3f} | {best[3]:.3f} |
| blocking and warnings, from {warn} | {at_warn[1]:.3f} | {at_warn[2]:.3f} | {at_warn[3]:.3f} |

| precision at least | recall | F1 | threshold |
|---|---|---|---|
{rows}

The rules of known providers are included; the judge alone reaches a best F1 of {alone[:, 3].max():.3f}. What is in which fold moves the figures. Over
{len(curves)} splits into folds (the first is the one above), the mean, the least and the most; the thresholds are the mean of all:

| | mean (least–most) |
|---|---|
| recall at precision 0.92 | {over_splits(curves, recall_at_precision(0.92))} |
| recall at precision 0.9 | {over_splits(curves, recall_at_precision(0.9))} |
| precision at recall 0.75 | {over_splits(curves, precision_at_recall(0.75))} |
| best F1 | {over_splits(curves, lambda curve: curve[:, 3].max())} |
| precision at the blocking threshold {block} | {over_splits(curves, lambda curve: at_threshold(curve, block)[1])} |
| recall at the blocking threshold {block} | {over_splits(curves, lambda curve: at_threshold(curve, block)[2])} |

Taken as commits of one file each, {files} of the labelled files block; in {false_files} of them ({100 * false_files / files:.0f} %) no finding is right.

## Where it errs

Held back, at the blocking threshold. **Wrong**: {sum(kinds.values())} places judged, {wrong_rules} by rules.

| label there | in | places |
|---|---|---|
{wrong}

They are chiefly passwords written in full (`letmein…`, `top_secret`, `test123`, `password` in a URL) that the labels call a sample in one file and a secret in
the next, and keys in tests without any label.

**Missed**: secrets below the threshold, by what the value is. Most stand in tests (`pass`, `client`, a user's own name).

| value | secrets |
|---|---|
{missed}

## What cannot be had together

939 of the 1,734 labelled secrets stand in tests, of those in Go's files 264 of 281; NATS' public keys are among them. So whoever finds
what they ask for reports, in packages that carry their tests, more than 0.1 findings a MB (`bench/packages.md`: 0.03 in npm's, which carry none; several in Go's).
The blocking threshold is the one that finds three of four labelled secrets. A higher one would block fewer files wrongly than the share above, and find less.

## What was tried

Mean of three or four splits; precision where recall reaches 0.75 unless said otherwise; differences below 0.005 are noise.

| idea | before | after | kept |
|---|---|---|---|
| a second stage over the first one's scores of the other candidates in the file (25 features: extremes, means, neighbours, same name, same value) | 0.897 | 0.889–0.895 | no |
| the words of the lines around; letter trigrams of the value, of the name; folders; shapes; crossed words | 0.896 | 0.888–0.898 | no |
| counts over the whole file: candidates, values of a name, plain words | 0.910 | 0.903 | no |
| leaves 6, 8, 32; stronger regularisation; five bags; smoothing; fewer features a tree | 0.897 | 0.892–0.899 | no |
| labels that contradict the model weighted down or left out | 0.903 | 0.900–0.905 | no |
| documentation and examples judged more strictly (log odds less 0.5, 1, 2) | 0.906 | 0.902, 0.895, 0.856 | no |
| documentation of packages as negatives too (weight 0.05, 0.15, 0.5) | 0.908 | 0.907, 0.907, 0.903 | no |
| ordinary instead of extremely random splits, smaller steps | 0.897 | 0.905 | yes |
| large repositories weigh less (number of candidates to the power of −¼) | 0.903 | 0.907 | yes |
| letter trigrams and words learned anew from `bench/packages.md` | 0.904 | 0.909 | yes |
| packages as negatives, tests included, weight 0.2 | 0.896 | 0.856 | no |
| packages as negatives, weight 0.5, without their tests and documentation: false alarms in ordinary code of the test packages at that recall fall from 57 to 17 | 0.909 | 0.902 | yes |

Later, with thresholds that hold for whole forests (mean of four splits; what is unmarked is precision where recall reaches 0.75):

| idea | before | after | kept |
|---|---|---|---|
| several forests that differ by their draws, averaged (3; 6 are no better) | 0.904 | 0.914 | yes |
| half of the forests do not see the hashed words: they lean on single repositories' words | 0.912 | 0.916 | yes |
| no hashed words at all (one forest; three forests) | 0.904 | 0.897; 0.906 | no |
| hashed words of names and values alone; without those of the path; one score for each sort of words | 0.914 | 0.900, 0.906, 0.897 | no |
| 31 leaves; 70 % of the features for a tree | 0.913 | 0.909, 0.904 | no |
| words that only one or two repositories use left out; stronger regularised words (labels alone) | 0.911 | 0.909–0.914 | no |
| who the user beside a value is, and how alike user and value are | 0.916 | 0.914 | no |
| logistic regression over binned evidence | 0.904 | 0.853 | no |
| packages' weight 0.2 instead of 0.5: best F1 from 0.832 to 0.835, as many false alarms in packages held back; now 0.3 | 0.916 | 0.916 | yes |
| the 48 kinds of evidence that no tree or hardly any asked for (escapes, camel case, UUIDs, names' verbs …) dropped | 0.916 | 0.916 | yes |
| known directions kept: more random is no less likely, placeholders' words are no more likely a secret | 0.916 | 0.920 | yes |
| half of the evidence for a tree instead of 40 %, now that there is less of it | 0.920 | 0.921 | yes |
| how many words stand behind the credential's in a name (`tokenPaymentMethod`); no cipher suites: false alarms in packages held back fall from 90 to 78 | 0.920 | 0.923 | yes |
| variables behind a key in quotes (`{{"password": password}}`) no candidates, which are negatives to learn from; recall at precision 0.92 from 0.751 to 0.746 | 0.921 | 0.915 | no |
| what one repository repeats weighs more; generated lines weigh a third | 0.921 | 0.919, 0.918 | no |
| 140 rounds of larger steps instead of 210 | 0.916 | 0.916 | yes |
| values in front of the name that they are compared with; braces that close nothing are no template; numbered stand-ins, `urn:uuid:` and seeds of numbers no candidates | 0.920 | 0.930 | yes |
| named exceptions that 120 packages not seen before asked for (drawings, digests in file names, labels, ids of classes …) no candidates any more, so that there are fewer negatives to learn from; recall at precision 0.92 from 0.765 to 0.754 | 0.930 | 0.922 | yes |
| 104 of those packages as negatives too | 0.922 | 0.910 | no |
| keys and tokens of words alone no candidates, which were half of all; recall at precision 0.92 from 0.754 to 0.762, and a tree takes an eighth less | 0.922 | 0.930 | yes |

## To train again

`scripts/train/README.md`.
"""


def point(precision, recall):
    return MARGIN + recall * (WIDTH - 2 * MARGIN), HEIGHT - MARGIN - precision * (HEIGHT - 2 * MARGIN)


def path(curve):
    points = []
    for _, precision, recall, _ in curve[:: max(1, len(curve) // 400)]:
        x, y = point(precision, recall)
        points.append(f"{x:.1f},{y:.1f}")
    return " ".join(points)


def at_threshold(curve, threshold):
    fine = curve[curve[:, 0] >= threshold]
    return fine[-1] if len(fine) else curve[0]


def picture(alone, ruled, block):
    grid = []
    for step in range(0, 11, 2):
        x, y = point(step / 10, step / 10)
        left, bottom = point(0, 0)
        right, top = point(1, 1)
        grid.append(f'<path d="M{x:.0f} {bottom:.0f}V{top:.0f}M{left:.0f} {y:.0f}H{right:.0f}" stroke="#ddd" fill="none"/>')
        grid.append(f'<text x="{x:.0f}" y="{bottom + 18:.0f}" text-anchor="middle">{step / 10}</text><text x="{left - 8:.0f}" y="{y + 4:.0f}" text-anchor="end">{step / 10}</text>')
    row = at_threshold(ruled, block)
    x, y = point(row[1], row[2])
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12" role="img">
<title>Precision and recall of detection by judgement on repositories that were not trained on</title>
<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>
{"".join(grid)}
<polyline points="{path(alone)}" fill="none" stroke="#8aa" stroke-width="2"/>
<polyline points="{path(ruled)}" fill="none" stroke="#06c" stroke-width="2"/>
<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="#c30"/><text x="{x - 8:.1f}" y="{y + 18:.1f}" text-anchor="end">blocks from {block}</text>
<text x="{WIDTH / 2:.0f}" y="{HEIGHT - 14}" text-anchor="middle">recall</text>
<text x="16" y="{HEIGHT / 2:.0f}" text-anchor="middle" transform="rotate(-90 16 {HEIGHT / 2:.0f})">precision</text>
<text x="{MARGIN + 8}" y="{HEIGHT - MARGIN - 26}" fill="#06c">with the provider rules</text>
<text x="{MARGIN + 8}" y="{HEIGHT - MARGIN - 10}" fill="#688">the judge alone</text>
</svg>
"""
