"""The picture and the page of figures that fit.py writes."""

WIDTH, HEIGHT, MARGIN = 560, 420, 56


def write_documents(root, alone, ruled, block, warn, repositories, total):
    (root / "docs/precision-recall.svg").write_text(picture(alone, ruled, block))
    (root / "docs/detection.md").write_text(page(alone, ruled, block, warn, repositories, total))


def row_at_precision(curve, precision):
    fine = curve[curve[:, 1] >= precision]
    if not len(fine):
        return f"| {precision} | – | – | – |"
    threshold, _, recall, f1 = fine[fine[:, 2].argmax()]
    return f"| {precision} | {recall:.3f} | {f1:.3f} | {threshold:.3f} |"


def page(alone, ruled, block, warn, repositories, total):
    at_block, at_warn = at_threshold(ruled, block), at_threshold(ruled, warn)
    best = ruled[ruled[:, 3].argmax()]
    rows = "\n".join(row_at_precision(ruled, precision) for precision in (0.8, 0.85, 0.88, 0.9, 0.92, 0.95))
    return f"""# How keyguard decides

Keys with a telling shape (`AKIA…`, `ghp_…`, a PEM header, a JSON web token) are found by rules: a pattern, a check sum where the format has one.
Most leaked passwords have no shape. They are *judged*:

1. **Candidates.** Around words such as `pass`, `secret`, `token`, `key`, `auth` (and their like in a dozen languages) keyguard looks for a value that is assigned,
   passed, compared, defaulted or paired with a name; for users in URLs, `Authorization` headers, command line flags, SQL, JSON web keys; and for long random words
   without any name. References (`${{X}}`, `{{{{ x }}}}`), masks (`ab****yz`), password hashes and ciphertext are no candidates, nor is anything in lock files,
   source maps, minified code, drawings and checksums.
2. **Evidence.** About 150 measured properties: how rare the string is (bits of letter trigrams of ordinary code), how much better chance explains it than text does,
   digits and cases against what a random draw would give, dictionary words, stand-ins (`your-…`, `changeme`), echoes of the name, templates and identifiers,
   the name's words, the form, the file, the line, a user or a host beside it, repetition. Each is one small function in `src/detect/judge/features/`.
   And the hashed words of name, value, line and path.
3. **Judgement.** Boosted decision trees add the evidence up to a probability. From {block} on a finding **blocks**; from {warn} on it is a **warning** that is shown and
   does not block. `--verbose` prints what spoke for a finding.

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

The rules of known providers are included; the judge alone reaches a best F1 of {alone[:, 3].max():.3f}.

## Where it errs

- *Wrong by the labels:* chiefly passwords that are written in full in tests and examples (`letmein…`, `top_secret`, `password` in a URL) and that the labels call a sample in one
  file and a secret in the next; private members of JSON web keys in a library's tests, which have no label.
- *Missed:* passwords that are a plain word (`pass`, `client`, a user's own name) in tests; private formats without a name beside them.

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
