import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { stagedSource } from "../../src/source/index.ts";
import { Scratch } from "../e2e/scratch.ts";
import { KEY, places } from "./needle.ts";

/**
 * Random histories: edits, renames, deletions, stagings and commits in a real repository, keys planted in some lines. The key is found if
 * and only if it is in an added line of what would be recorded, at the right path and line. What is added, git says.
 *
 * KEYGUARD_FUZZ_RUNS=5000 runs longer; KEYGUARD_FUZZ_SEED repeats a run. fast-check prints the seed of a failure.
 */
const RUNS = Number(process.env.KEYGUARD_FUZZ_RUNS ?? 300);
const SEED = Number(process.env.KEYGUARD_FUZZ_SEED ?? 20261123);

type Step =
  | { readonly do: "insert" | "plant" | "replace" | "remove"; readonly file: number; readonly line: number }
  | { readonly do: "rename"; readonly file: number; readonly to: number }
  | { readonly do: "stage" | "delete" | "unstage" | "copy"; readonly file: number }
  | { readonly do: "stage-all" | "commit" };

type FileStep = Exclude<Step, { readonly do: "stage-all" | "commit" }>;

const FILES = 4;
const file = fc.nat(FILES - 1);
const edit = fc.record({
  do: fc.constantFrom("insert", "plant", "plant", "replace", "remove"),
  file,
  line: fc.nat(30),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: edit },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("rename"), file, to: file }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom("stage", "stage", "stage", "delete", "unstage", "copy"), file }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("stage-all", "stage-all", "commit") }) },
);

let scratch: Scratch;
let counter = 0;
beforeAll(() => {
  scratch = new Scratch();
});
afterAll(() => scratch.remove());

const pathOf = (index: number): string => join(scratch.root, `f${index}.txt`);
const read = (path: string): string[] => (existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(0, -1) : []);
const write = (path: string, lines: readonly string[]): void =>
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
/** No two lines are alike, so that there is only one right answer. */
const fresh = (text: string): string => `line ${counter++} ${text}`;

function beginAnew(withCommit: boolean): void {
  scratch.tryGit("update-ref", "-d", "HEAD");
  rmSync(join(scratch.root, ".git/index"), { force: true });
  for (const name of readdirSync(scratch.root)) if (name !== ".git") rmSync(join(scratch.root, name));
  counter = 0;
  for (let at = 0; at < FILES - 1; at++) {
    const lines = Array.from({ length: 12 + at * 10 }, () => fresh("of the beginning"));
    if (at === 0) lines[5] = fresh(`with the old ${KEY}`);
    write(pathOf(at), lines);
  }
  if (withCommit) commitAll();
}

function commitAll(): void {
  scratch.git("add", "-A");
  scratch.git("commit", "-q", "--allow-empty", "-m", "x");
}

function perform(step: Step): void {
  if ("file" in step) performOn(pathOf(step.file), step);
  else if (step.do === "stage-all") scratch.git("add", "-A");
  else scratch.git("commit", "-q", "--allow-empty", "-m", "x");
}

function performOn(path: string, step: FileStep): void {
  const lines = read(path);
  if ("line" in step) write(path, edited(lines, step.do, step.line % (lines.length + 1)));
  else if ("to" in step) {
    if (existsSync(path)) renameSync(path, pathOf(step.to));
  } else performOnFile(path, step.do);
}

function performOnFile(path: string, what: "stage" | "delete" | "unstage" | "copy"): void {
  if (what === "stage") scratch.tryGit("add", "-A", "--", path);
  else if (what === "unstage") scratch.tryGit("rm", "-q", "--cached", "--ignore-unmatch", "--", path);
  else if (what === "delete") rmSync(path, { force: true });
  else write(join(scratch.root, `copy${counter++}.txt`), read(path));
}

function edited(lines: readonly string[], how: "insert" | "plant" | "replace" | "remove", at: number): string[] {
  if (how === "remove") return lines.toSpliced(at, 1);
  const text = fresh(how === "plant" ? `with ${KEY} in it` : "of an edit");
  return lines.toSpliced(at, how === "replace" ? 1 : 0, text);
}

/** The added lines with the key, by `git diff`, as `path:line:column`. */
function addedByGit(): string[] {
  const diff = scratch.git("diff", "--cached", "-U0", "--text", "--find-renames=50%", "-l1000", "--no-color");
  const found: string[] = [];
  let path = "";
  let line = 0;
  for (const text of diff.split("\n")) {
    if (text.startsWith("+++ b/")) path = text.slice(6);
    else if (text.startsWith("@@")) line = Number(/\+(\d+)/.exec(text)?.[1]) - 1;
    else if (text.startsWith("+")) {
      line++;
      if (text.includes(KEY)) found.push(`${path}:${line}:${text.indexOf(KEY)}`);
    }
  }
  return found.sort();
}

test(
  `${RUNS} random histories, seed ${SEED}`,
  async () => {
    let withKey = 0;
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 1, maxLength: 14 }), async (withCommit, steps) => {
        beginAnew(withCommit);
        for (const one of steps) perform(one);
        const expected = addedByGit();
        if (expected.length > 0) withKey++;
        expect(await places(await stagedSource({ cwd: scratch.root, env: scratch.env }))).toEqual(expected);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // The histories are worth something only if they go both ways.
    expect(withKey).toBeGreaterThan(RUNS * 0.2);
    expect(withKey).toBeLessThan(RUNS * 0.9);
  },
  60_000 + RUNS * 500,
);
