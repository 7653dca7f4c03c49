/**
 * npm run bench [-- --tree FOLDER] [--history REPOSITORY] [--write]: keyguard's hook, and its scan of a tree and of a history, beside the peers that are
 * on the PATH and beside floors (a bare `node`, `git diff`, `git log -p`). Prints medians, and ratios to the first line of each table; `--write` puts
 * them into docs/benchmark.md and docs/benchmark.svg, which the README shows. Run `npm run build` before, on a machine that does nothing else.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Comparison, chart, tables } from "./chart.ts";
import { compare, type Timed } from "./measure.ts";
import { type InstalledPeer, installedPeers } from "./peers.ts";

const root = resolve(import.meta.dirname, "..");
const keyguard = [process.execPath, join(root, "dist/keyguard.cjs")] as const;
const scratch = mkdtempSync(join(tmpdir(), "keyguard-bench-"));

/** A repository with fifty lines committed and one more staged. */
function repositoryWith(name: string, line: string): string {
  const folder = join(scratch, name);
  const git = (...args: string[]): Buffer => execFileSync("git", ["-C", folder, ...args]);
  execFileSync("git", ["init", "-q", folder]);
  const lines = Array.from({ length: 50 }, (_, at) => `function add${at}(a, b) { return a + b; }\n`).join("");
  writeFileSync(join(folder, "a.js"), lines);
  git("add", "a.js");
  git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "x");
  writeFileSync(join(folder, "a.js"), `${lines}${line}\n`);
  git("add", "a.js");
  return folder;
}

function cleanCommit(peers: readonly InstalledPeer[]): Comparison {
  const cwd = repositoryWith("clean", "function sub(a, b) { return a - b; }");
  const commands: Timed[] = [
    { name: "git diff --cached, then sh", command: ["sh", "-c", "git diff --cached >/dev/null; sh -c :"], cwd },
    { name: "keyguard", command: ["sh", join(root, "hooks/pre-commit")], cwd },
    ...peers.flatMap(({ name, program, staged }) =>
      staged ? [{ name, command: [program, ...staged] as [string, ...string[]], cwd }] : [],
    ),
  ];
  return { title: "A clean small commit", figures: compare(commands, 40) };
}

function lookedAtCommit(): Comparison {
  const cwd = repositoryWith("looked-at", 'const passwordField = "hello world";');
  const commands: Timed[] = [
    { name: `node ${process.version}, bare`, command: [process.execPath, "-e", "0"], cwd },
    { name: "keyguard", command: ["sh", join(root, "hooks/pre-commit")], cwd },
  ];
  return { title: "A small commit that Node looks at", figures: compare(commands, 40) };
}

function tree(folder: string, peers: readonly InstalledPeer[]): Comparison {
  const cwd = scratch;
  const commands: Timed[] = peers.flatMap(({ name, program, tree: args }) =>
    args ? [{ name, command: [program, ...args(folder)] as [string, ...string[]], cwd }] : [],
  );
  commands.push({ name: "keyguard", command: [...keyguard, "scan", folder], cwd });
  return { title: `A tree (${sizeOf(folder)})`, figures: compare(commands, 5) };
}

function history(cwd: string, peers: readonly InstalledPeer[]): Comparison {
  const commits = execFileSync("git", ["rev-list", "--count", "--all"], { cwd, encoding: "utf8" }).trim();
  const scan = [...keyguard, "scan", "--history"] as [string, ...string[]];
  const commands: Timed[] = [
    { name: "git log -p -U0 --all", command: ["git", "log", "-p", "-U0", "--all"], cwd },
    { name: "keyguard, first time", command: [...scan, "--no-cache"], cwd },
    { name: "keyguard, again", command: scan, cwd },
    ...peers.flatMap(({ name, program, history: args }) =>
      args ? [{ name, command: [program, ...args] as [string, ...string[]], cwd }] : [],
    ),
  ];
  return { title: `A history of ${Number(commits).toLocaleString("en")} commits`, figures: compare(commands, 5) };
}

function sizeOf(folder: string): string {
  const args = [keyguard[1], "scan", folder, "--format", "json", "--rule", "json-web-token"];
  const { stdout } = spawnSync(keyguard[0], args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const { scanned } = JSON.parse(stdout) as { scanned: { files: number; bytes: number } };
  return `${scanned.files.toLocaleString("en")} files, ${Math.round(scanned.bytes / 1e6)} MB`;
}

const { values } = parseArgs({
  options: { tree: { type: "string" }, history: { type: "string" }, write: { type: "boolean" } },
});
try {
  const peers = installedPeers();
  const comparisons = [cleanCommit(peers), lookedAtCommit()];
  if (values.tree !== undefined) comparisons.push(tree(resolve(values.tree), peers));
  if (values.history !== undefined) comparisons.push(history(resolve(values.history), peers));
  const machine = `Medians on ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, ${execFileSync("git", ["version"], { encoding: "utf8" }).trim()}; each table is one run, its commands in turns. Peers at their defaults, offline; they skip other files and find other things.`;
  const text = `${machine}\n\n${tables(comparisons)}`;
  process.stdout.write(text);
  if (values.write) {
    writeFileSync(
      join(root, "docs/benchmark.md"),
      `# Measured\n\n\`npm run bench -- --tree FOLDER --history REPOSITORY --write\` wrote this.\n\n${text}`,
    );
    writeFileSync(join(root, "docs/benchmark.svg"), chart(comparisons));
  }
} finally {
  rmSync(scratch, { recursive: true });
}
