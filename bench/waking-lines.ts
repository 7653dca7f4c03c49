import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const env = { ...process.env, LC_ALL: "C" };
const RUNS = resolve(import.meta.dirname ?? __dirname, "../hooks/runs.awk");

/**
 * Numbers of the lines (from 1) of a file that wake node, each as if it alone had been added: by a word, or by a pattern and what hooks/gate.sh asks
 * once more.
 * @param lists the folder of the gate's lists
 */
export function wakingLines(file: string, lists: string): Set<number> {
  const words = found(["-F", "-i", "-f", join(lists, "gate-words.txt"), file]);
  const patterns = found(["-E", "-f", join(lists, "gate-patterns.txt"), file]);
  const again = [
    ...found(["-E", "-f", join(lists, "gate-again.txt"), file]),
    ...found(["-E", "-f", join(lists, "gate-exact.txt"), file]),
    ...linesWithRuns(file),
  ];
  return new Set([...words, ...again.filter((line) => patterns.has(line))]);
}

function grep(args: readonly string[]): string[] {
  const { stdout } = spawnSync("grep", ["-a", "-n", ...args], { env, maxBuffer: 1 << 30 });
  return stdout.toString("latin1").split("\n").slice(0, -1);
}

function found(args: readonly string[]): Set<number> {
  return new Set(grep(args).map((line) => Number.parseInt(line, 10)));
}

function linesWithRuns(file: string): number[] {
  const runs = grep(["-o", "-E", "[A-Za-z0-9_+/=-]{10,}", file]);
  const input = runs.map((run) => `${run.slice(run.indexOf(":") + 1)}\n`).join("");
  const { stdout } = spawnSync("awk", ["-v", "list=1", "-f", RUNS], { env, input, maxBuffer: 1 << 30 });
  const numbers = stdout.toString().split("\n").filter(Boolean);
  return numbers.map((number) => Number.parseInt(runs[Number(number) - 1] as string, 10));
}
