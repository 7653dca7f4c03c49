/**
 * What the built `keyguard scan` finds on labelled data and on packages that hold no secrets. Usage:
 * npm run bench:detect -- DATA [FOLDER…]. DATA holds vectors.jsonl.gz, labels.jsonl.gz, files.tar.gz and the scripts that score reports
 * on them; each FOLDER is scanned for false alarms, and every finding listed, redacted.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

interface Report {
  readonly scanned: { readonly bytes: number };
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly line: number;
    readonly redacted: string;
  }[];
}

const root = resolve(import.meta.dirname, "..");
/** Rules of the judge: values without a provider. */
const JUDGED = /^(?:generic-|url-password$)/;

/** The report of a scan of everything below a folder, with paths relative to it. */
function scan(folder: string): { report: Report; text: string } {
  const command = [join(root, "dist/keyguard.cjs"), "scan", ".", "--format", "json", "--no-cache"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`scan of ${folder} failed: ${stderr}`);
  return { report: JSON.parse(stdout) as Report, text: stdout };
}

/** Writes out one kind of labelled data, scans it, and says what the script beside the data makes of the report. */
function score(data: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "keyguard-bench-"));
  try {
    execFileSync(process.execPath, [join(data, script), "write", join(folder, "data")]);
    writeFileSync(join(folder, "report.json"), scan(join(folder, "data")).text);
    const lines = execFileSync(process.execPath, [join(data, script), "score", join(folder, "report.json")], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    return lines.trimEnd().split("\n").at(-1) ?? "";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The row of docs/detection.md that says how well blocking does in repositories that were not trained on. */
function crossValidated(): string {
  const row = /^\| blocking,[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|$/m.exec(
    readFileSync(join(root, "docs/detection.md"), "utf8"),
  );
  if (!row) throw new Error("docs/detection.md has no row on blocking");
  const [, precision = "", recall = "", f1 = ""] = row.map((cell) => cell.trim());
  return `precision ${precision}  recall ${recall}  F1 ${f1}`;
}

function scoreFolder(folder: string): void {
  const { report } = scan(folder);
  const megabytes = report.scanned.bytes / 1e6;
  const judged = report.findings.filter(({ rule }) => JUDGED.test(rule)).length;
  const rate = (count: number): string => `${count} = ${(count / megabytes).toFixed(3)} a MB`;
  for (const { rule, path, line, redacted } of report.findings) console.log(`  ${rule} ${path}:${line} ${redacted}`);
  console.log(
    `${folder}: ${megabytes.toFixed(1)} MB, blocking ${rate(report.findings.length)} (rules ${rate(report.findings.length - judged)}, judged ${rate(judged)})`,
  );
}

const [data, ...folders] = process.argv.slice(2);
if (data === undefined) {
  console.error("usage: npm run bench:detect -- DATA [FOLDER…]");
  process.exit(2);
}
console.log(`formats:                          ${score(resolve(data), "score-vectors.mjs")}`);
console.log(`labelled files, seen in training: ${score(resolve(data), "score-lines.mjs")}`);
console.log(`cross-validated by repository:    ${crossValidated()} (docs/detection.md)`);
for (const folder of folders) scoreFolder(resolve(folder));
