/**
 * Measures the gate, with the real grep and the built lists.
 *   npx tsx bench/gate.ts law REPORT.json FOLDER   of what the engine reported in FOLDER (scan --format json), how much would have woken it, judged by the
 *                                                  finding's own lines alone, as if nothing else of the file had been added
 *   npx tsx bench/gate.ts replay REPOSITORY…       how many of the last 500 commits pass without node
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { wakingLines } from "./waking-lines.ts";

const dist = resolve(import.meta.dirname, "../dist");
const env = { ...process.env, LC_ALL: "C" };
const QUERIES = [
  [["-F", "-i"], "gate-words.txt"],
  [["-E"], "gate-patterns.txt"],
] as const;

/** Whether a diff that the first look found suspicious stays so, as hooks/gate.sh asks. */
function staysSuspicious(diff: Buffer): boolean {
  const added = Buffer.from(
    diff
      .toString("latin1")
      .replaceAll("\0", "\x01")
      .split("\n")
      .filter((line) => !line.startsWith("-"))
      .join("\n"),
    "latin1",
  );
  const finds = (...args: string[]): boolean => spawnSync("grep", ["-q", ...args], { env, input: added }).status !== 1;
  if (finds("-E", "-f", join(dist, "gate-again.txt")) || finds("-E", "-f", join(dist, "gate-exact.txt"))) return true;
  const runs = spawnSync("grep", ["-o", "-E", "[A-Za-z0-9_+/=-]{10,}"], {
    env,
    input: added,
    maxBuffer: 1 << 30,
  }).stdout;
  return spawnSync("awk", ["-f", join(dist, "../hooks/runs.awk")], { env, input: runs }).status !== 1;
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly rule: string;
  readonly parts: readonly { readonly line: number }[];
}

function law(reportFile: string, folder: string): void {
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as { findings: Place[]; warnings: Place[] };
  const scratch = mkdtempSync(join(tmpdir(), "keyguard-gate-"));
  try {
    for (const kind of ["findings", "warnings"] as const) {
      const places = report[kind].filter((place) => place.rule !== "credential-file");
      const added: string[] = [];
      const ownerOf: number[] = [];
      const texts = new Map<string, string[]>();
      places.forEach((place, i) => {
        const lines = texts.get(place.path) ?? readFileSync(join(folder, place.path), "latin1").split(/\r\n|\n|\r/);
        texts.set(place.path, lines);
        const wanted = new Set<number>(place.parts.map((part) => part.line));
        for (let line = place.line; line <= place.endLine; line++) wanted.add(line);
        for (const line of wanted) {
          added.push(`+${lines[line - 1] ?? ""}`);
          ownerOf.push(i);
        }
      });
      const file = join(scratch, kind);
      writeFileSync(file, `${added.join("\n")}\n`, "latin1");
      const woken = new Set([...wakingLines(file, dist)].map((line) => ownerOf[line - 1]));
      const missed = places.filter((_, i) => !woken.has(i));
      console.log(`${kind}: ${places.length - missed.length} of ${places.length} wake the engine by their own lines`);
      for (const place of missed.slice(0, 40))
        console.log(
          `  not: ${place.rule} ${place.path}:${place.line}  ${(texts.get(place.path)?.[place.line - 1] ?? "").trim().slice(0, 100)}`,
        );
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function replay(repositories: readonly string[]): void {
  let all = 0;
  let cleared = 0;
  for (const repository of repositories) {
    const git = (...args: string[]): string =>
      execFileSync("git", ["-C", repository, ...args], { maxBuffer: 1 << 30, encoding: "latin1" });
    const ids = git("rev-list", "--no-merges", "-n", "500", "HEAD").trim().split("\n");
    let passed = 0;
    for (const id of ids) {
      const diff = git("show", "--format=", "-U0", "-M", "--abbrev=4", "--no-color", "--no-ext-diff", id);
      const input = Buffer.from(diff, "latin1");
      const [words, patterns] = QUERIES.map(
        ([flags, list]) => spawnSync("grep", ["-q", ...flags, "-f", join(dist, list)], { env, input }).status !== 1,
      );
      if (!words && !(patterns && staysSuspicious(input))) passed++;
    }
    all += ids.length;
    cleared += passed;
    console.log(
      `${repository}: ${passed} of ${ids.length} commits pass without node (${((100 * passed) / ids.length).toFixed(0)} %)`,
    );
  }
  console.log(`all: ${cleared} of ${all} (${((100 * cleared) / all).toFixed(1)} %)`);
}

const [verb, ...rest] = process.argv.slice(2);
if (verb === "law" && rest.length === 2) law(rest[0] as string, rest[1] as string);
else if (verb === "replay" && rest.length > 0) replay(rest);
else console.error("usage: gate.ts law REPORT.json FOLDER | replay REPOSITORY…");
