/**
 * Writes the feature matrix that fit.py learns from.
 *
 *     npx tsx scripts/train/features.ts DATA OUT [PACKAGES]...
 *
 * DATA holds `labels.jsonl.gz` and the labelled files under `lines/`; PACKAGES are folders of ordinary published packages, whose candidates
 * all count as no secrets. OUT gets `matrix.f32` (rows of float32, FEATURES' order), `rows.jsonl` (one object a row), `columns.json`, and
 * `ruled.json`: the lines of the labelled files where rules find something by themselves.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import type { Finding } from "../../src/detect/finding.ts";
import { candidatesOf } from "../../src/detect/judge/candidates.ts";
import { FEATURES, measure, subjectsOf } from "../../src/detect/judge/features/index.ts";
import { bucketsOf } from "../../src/detect/judge/features/words.ts";
import { textFiles } from "./files.ts";
import { hitsOf } from "./hits.ts";
import { type Label, lineStarts, readLabels, targetOf } from "./labels.ts";
import { isRuled, ruledFindings } from "./ruled.ts";
import { syntheticDocuments } from "./synthetic.ts";

const [data, out, ...packages] = process.argv.slice(2);
if (data === undefined || out === undefined) throw new Error("usage: features.ts DATA OUT [PACKAGES]...");
mkdirSync(out, { recursive: true });
const matrix = openSync(`${out}/matrix.f32`, "w");
const rows: string[] = [];
const ruled: { path: string; line: number; endLine: number }[] = [];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly group: string;
  readonly origin: "labelled" | "package" | "synthetic";
  /** The target of a candidate at a line and column (0-based) of a length. */
  readonly target: (line: number, column: number, length: number, value: string) => number;
  /** What rules find in it. */
  readonly ruled?: readonly Finding[];
}

function dump({ path, text, group, origin, target, ruled: findings = [] }: Source): void {
  const starts = lineStarts(text);
  let line = 0;
  for (const subject of subjectsOf({ path, text }, candidatesOf({ path, text }, hitsOf(text)))) {
    const { candidate } = subject;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= candidate.start) line++;
    const column = candidate.start - (starts[line] as number);
    const y = target(line + 1, column, candidate.value.length, candidate.value);
    const { value, name, form, kind } = candidate;
    writeSync(matrix, Buffer.from(Float32Array.from(measure(subject)).buffer));
    rows.push(
      JSON.stringify({
        origin,
        group,
        path,
        line: line + 1,
        y,
        words: bucketsOf(subject),
        name,
        value,
        form,
        kind,
        ruled: isRuled(findings, candidate.start, candidate.end),
        text: subject.line.slice(0, 300),
      }),
    );
  }
}

function labelled(folder: string): void {
  const labels: Map<string, Label[]> = readLabels(`${folder}/labels.jsonl.gz`);
  for (const [path, marks] of [...labels].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [group = "", ...rest] = path.split("/");
    const text = readFileSync(`${folder}/lines/${path}`, "utf8");
    const findings = ruledFindings(rest.join("/"), text);
    for (const { line, endLine } of findings) ruled.push({ path, line, endLine });
    // the repository's folder is a hash: hide it from the features
    dump({
      path: rest.join("/"),
      text,
      group,
      ruled: findings,
      origin: "labelled",
      target: (line, column, length) => targetOf(marks, line, column, length),
    });
  }
}

labelled(data);
for (const document of syntheticDocuments())
  dump({ ...document, group: "synthetic", origin: "synthetic", target: (_l, _c, _n, value) => document.target(value) });
for (const folder of packages)
  for (const path of textFiles(folder))
    dump({
      path: path.slice(path.indexOf("/") + 1),
      text: readFileSync(`${folder}/${path}`, "utf8"),
      group: path.split("/")[0] ?? "",
      origin: "package",
      target: () => 0,
    });

closeSync(matrix);
writeFileSync(`${out}/rows.jsonl`, `${rows.join("\n")}\n`);
writeFileSync(`${out}/ruled.json`, JSON.stringify(ruled));
writeFileSync(`${out}/columns.json`, JSON.stringify(FEATURES.map(([name]) => name)));
console.log(`${rows.length} rows of ${FEATURES.length} features`);
