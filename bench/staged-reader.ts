/**
 * How long reading what is staged takes beside `git diff --cached` of the same repository, and how much memory. Prints ratios of medians of
 * one run and the peak resident memory; `--large` adds a 300 MB file (new, and changed) and 100,000 files.
 *
 *     npx tsx bench/staged-reader.ts [--large]
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

const REPETITIONS = 7;
const folder = mkdtempSync(join(tmpdir(), "keyguard-bench-"));
const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", HOME: folder };

interface Case {
  readonly name: string;
  readonly repetitions: number;
  readonly prepare: (root: string) => void;
}

/** What the measured process prints. */
interface Reading {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly documents: number;
}

function git(root: string, ...args: string[]): void {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "core.looseCompression=0"];
  const done = spawnSync("git", [...identity, ...args], { cwd: root, env, maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`git ${args.join(" ")}: ${done.stderr}`);
}

/** Every other file changed in two lines, the others new. */
function manyFiles(count: number): (root: string) => void {
  const lines = Array.from(
    { length: 60 },
    (_, at) => `const value${at} = compute(${at * 7919}, "some text of a line");`,
  );
  const write = (root: string, at: number, contents: readonly string[]): void =>
    writeFileSync(join(root, `d${at % 100}`, `f${at}.ts`), `// ${at}\n${contents.join("\n")}\n`);
  return (root) => {
    for (let at = 0; at < 100; at++) mkdirSync(join(root, `d${at}`));
    for (let at = 0; at < count; at += 2) write(root, at, lines);
    git(root, "add", "-A");
    git(root, "commit", "-qm", "x");
    for (let at = 0; at < count; at++)
      write(root, at, at % 2 ? lines : lines.toSpliced(9, 1, "changed").toSpliced(40, 0, "new"));
    git(root, "add", "-A");
  };
}

function largeFile(path: string, changed: boolean): void {
  const file = openSync(path, "w");
  for (let block = 0; block < 300; block++) {
    let text = "";
    for (let line = 0; text.length < 1 << 20; line++)
      text += `line ${block}.${line} of a large file, with ordinary text\n`;
    if (changed && block % 100 === 50) text += "one more line\n";
    writeSync(file, text);
  }
  closeSync(file);
}

const CASES: readonly Case[] = [
  ...[1, 100, 10_000].map((count) => ({
    name: `${count.toLocaleString("en")} file${count > 1 ? "s" : ""}`,
    repetitions: REPETITIONS,
    prepare: manyFiles(count),
  })),
];

const LARGE: readonly Case[] = [
  { name: "100,000 files", repetitions: 1, prepare: manyFiles(100_000) },
  {
    name: "a new file of 300 MB",
    repetitions: 1,
    prepare: (root) => {
      largeFile(join(root, "large.txt"), false);
      git(root, "add", "-A");
    },
  },
  {
    name: "a changed file of 300 MB",
    repetitions: 1,
    prepare: (root) => {
      largeFile(join(root, "large.txt"), false);
      git(root, "add", "-A");
      git(root, "commit", "-qm", "x");
      largeFile(join(root, "large.txt"), true);
      git(root, "add", "-A");
    },
  },
];

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;

/** The reader alone, bundled as the hook is, in a process of its own. */
function buildReader(): string {
  const outfile = join(folder, "reader.cjs");
  const contents = `
    import { stagedSource } from "./src/source/staged.ts";
    const start = performance.now();
    let documents = 0;
    (async () => {
      const source = await stagedSource({ cwd: process.cwd() });
      // As the engine does: a document's bytes where there are such.
      for await (const document of source.documents()) documents += (document.bytes ?? document.text).length >= 0 ? 1 : 0;
      const milliseconds = performance.now() - start;
      console.log(JSON.stringify({ milliseconds, documents, megabytes: process.resourceUsage().maxRSS / 1024 }));
    })();`;
  const stdin = { contents, resolveDir: process.cwd(), loader: "ts" as const };
  buildSync({ stdin, outfile, bundle: true, platform: "node", format: "cjs", target: "node20" });
  return outfile;
}

function timeGit(root: string): number {
  const start = performance.now();
  git(root, "diff", "--cached", "--output=/dev/null");
  return performance.now() - start;
}

function read(root: string, reader: string): Reading {
  const done = spawnSync(process.execPath, [reader], { cwd: root, env, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Reading;
}

function measure({ name, repetitions, prepare }: Case, reader: string): void {
  const root = mkdtempSync(join(folder, "repository-"));
  git(root, "init", "-q");
  git(root, "commit", "-q", "--allow-empty", "-m", "x");
  prepare(root);
  timeGit(root);
  const readings = Array.from({ length: repetitions }, () => ({ git: timeGit(root), ...read(root, reader) }));
  const diff = median(readings.map((reading) => reading.git));
  const own = median(readings.map((reading) => reading.milliseconds));
  const peak = Math.max(...readings.map((reading) => reading.megabytes));
  const columns = [`${diff.toFixed(1)} ms`, `${own.toFixed(1)} ms`, (own / diff).toFixed(2), `${peak.toFixed(0)} MB`];
  console.log(`| ${[name, ...columns, readings[0]?.documents].join(" | ")} |`);
  rmSync(root, { recursive: true });
}

try {
  const reader = buildReader();
  const version = spawnSync("git", ["version"], { encoding: "utf8" }).stdout.trim();
  console.log(`${version}, Node ${process.version}, ${cpus().length} cores, medians of ${REPETITIONS} (large: 1)\n`);
  console.log("| staged | git diff --cached | reading | ratio | peak memory | documents |\n|---|---|---|---|---|---|");
  for (const one of [...CASES, ...(process.argv.includes("--large") ? LARGE : [])]) measure(one, reader);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
