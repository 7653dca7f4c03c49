/**
 * npm run bench [FOLDER]: keyguard's hook next to a bare start of Node and, with a FOLDER, its scan next to the peers that are installed. Each comparison
 * is one run of hyperfine (which must be installed); figures are medians, and ratios to the first line. Run `npm run build` before.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const keyguard = `${process.execPath} ${resolve(import.meta.dirname, "../dist/keyguard.cjs")}`;
const scratch = mkdtempSync(join(tmpdir(), "keyguard-bench-"));

/** Commands by name, compared in one run; the first is 1.00. */
function compare(title: string, commands: Readonly<Record<string, string>>, cwd: string, runs: number): void {
  const file = join(scratch, "figures.json");
  const named = Object.entries(commands).flatMap(([name, command]) => ["--command-name", name, command]);
  const fixed = ["-N", "--ignore-failure", "--warmup", "1", "--runs", String(runs), "--export-json", file];
  execFileSync("hyperfine", [...fixed, ...named], { cwd, stdio: "ignore" });
  const { results } = JSON.parse(readFileSync(file, "utf8")) as { results: { command: string; median: number }[] };
  const base = results[0]?.median ?? 1;
  process.stdout.write(`\n${title}\n`);
  for (const { command, median } of results)
    process.stdout.write(
      `${command.padEnd(32)} ${(median * 1000).toFixed(0).padStart(8)} ms ${(median / base).toFixed(2)}\n`,
    );
}

/** The first line a program says of its version; undefined: it is not installed. */
function versionOf(program: string, ...args: string[]): string | undefined {
  const done = spawnSync(program, args, { encoding: "utf8" });
  return done.status === 0 ? `${done.stdout}${done.stderr}`.trim().split("\n")[0] : undefined;
}

function hook(): void {
  const git = (...args: string[]): Buffer => execFileSync("git", ["-C", scratch, ...args]);
  const file = join(scratch, "a.ts");
  git("init", "-q");
  writeFileSync(file, 'export const passwordField = "hello world";\n');
  git("add", "a.ts");
  git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "x");
  writeFileSync(file, 'export const passwordField = "hello worlds";\n');
  git("add", "a.ts");
  const commands = { [`node ${process.version}`]: `${process.execPath} -e 0`, keyguard: `${keyguard} hook pre-commit` };
  compare("A looked-at small commit", commands, scratch, 20);
}

function tree(folder: string): void {
  const commands: Record<string, string> = { keyguard: `${keyguard} scan ${folder}` };
  const betterleaks = versionOf("betterleaks", "version");
  if (betterleaks) commands[`betterleaks ${betterleaks}`] = `betterleaks dir ${folder}`;
  const kingfisher = versionOf("kingfisher", "--version");
  if (kingfisher) commands[kingfisher] = `kingfisher scan ${folder} --no-validate`;
  compare(
    `The tree ${folder}; exit codes are ignored, and the tools skip different files by default`,
    commands,
    "/",
    3,
  );
}

try {
  hook();
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) tree(resolve(folder));
} finally {
  rmSync(scratch, { recursive: true });
}
