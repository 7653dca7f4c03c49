import { spawnSync } from "node:child_process";

/** A command to time. */
export interface Timed {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** Done before each run, not timed. */
  readonly before?: () => void;
}

/** What was measured of it. */
export interface Figure {
  readonly name: string;
  /** Medians; milliseconds, and megabytes of the largest resident set where `/usr/bin/time` tells it. */
  readonly milliseconds: number;
  readonly megabytes: number | undefined;
  /** To the first command of the same comparison. */
  readonly ratio: number;
}

/** Runs the commands in turns, so that all of them meet the machine in the same moods; one round more, whose figures are dropped, comes first. */
export function compare(commands: readonly Timed[], rounds: number): Figure[] {
  const times = commands.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, timed] of commands.entries()) {
      timed.before?.();
      const milliseconds = runOnce(timed);
      if (round > 0) times[at]?.push(milliseconds);
    }
  }
  const medians = times.map(median);
  return commands.map((timed, at) => ({
    name: timed.name,
    milliseconds: medians[at] as number,
    megabytes: peakOf(timed),
    ratio: (medians[at] as number) / (medians[0] as number),
  }));
}

function runOnce({ command: [program, ...args], cwd }: Timed): number {
  const started = process.hrtime.bigint();
  const done = spawnSync(program, args, { cwd, stdio: "ignore" });
  if (done.error) throw done.error;
  return Number(process.hrtime.bigint() - started) / 1e6;
}

function peakOf({ command, cwd, before }: Timed): number | undefined {
  before?.();
  const done = spawnSync("/usr/bin/time", ["-f", "%M", ...command], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  const kilobytes = Number(done.stderr?.trim().split("\n").at(-1));
  return Number.isFinite(kilobytes) && kilobytes > 0 ? kilobytes / 1024 : undefined;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
