import { chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeyguardError } from "../../src/error.ts";
import { startGit } from "../../src/source/git.ts";
import { gitFailure, tooOld } from "../../src/source/git-failure.ts";
import { openRepository, rangeSource, scanRoot, stagedSource, treeSource } from "../../src/source/index.ts";
import { Scratch } from "../e2e/scratch.ts";
import { documentsOf, KEY, places } from "./needle.ts";

/** What stands in the way is said, never passed over: each case ends in a `KeyguardError`, and soon. */
let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
  scratch.stage("a.txt", "one\n");
  scratch.commitUnchecked();
});
afterEach(() => scratch.remove());

async function failure(work: () => Promise<unknown>): Promise<KeyguardError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof KeyguardError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

const staged = (env: NodeJS.ProcessEnv = {}): Promise<unknown> =>
  stagedSource({ cwd: scratch.root, env: { ...scratch.env, ...env } }).then(documentsOf);

const objectFile = (id: string): string => join(scratch.root, ".git/objects", id.slice(0, 2), id.slice(2));
const idOf = (name: string): string => scratch.git("rev-parse", name).trim();

test("a corrupt index", async () => {
  const index = join(scratch.root, ".git/index");
  const bytes = readFileSync(index);
  bytes.write("JUNK", 0);
  writeFileSync(index, bytes);
  const error = await failure(staged);
  expect(error.code).toBe("git-failed");
  expect(error.message).toMatch(/index/);
  expect(error.exitCode).toBe(3);
});

test("an index that cannot be read", async () => {
  const index = join(scratch.root, ".git/index");
  rmSync(index);
  mkdirSync(index);
  expect((await failure(staged)).code).toBe("git-failed");
});

test("the staged blob is missing", async () => {
  scratch.stage("a.txt", `one\n${KEY}\n`);
  rmSync(objectFile(idOf(":a.txt")));
  const error = await failure(staged);
  expect(error.code).toBe("object-missing");
  expect(error.message).toContain("a.txt");
  expect(error.advice).toMatch(/partial clone/);
});

test("the old blob is missing", async () => {
  scratch.stage("a.txt", `one\n${KEY}\n`);
  rmSync(objectFile(idOf("HEAD:a.txt")));
  // It is asked for when a document's added lines are: when something was found in it.
  const [document] = await documentsOf(await stagedSource({ cwd: scratch.root, env: scratch.env }));
  expect(document?.text).toContain(KEY);
  expect((await failure(async () => document?.added)).code).toBe("object-missing");
});

test("the staged blob is damaged", async () => {
  scratch.stage("a.txt", `one\n${KEY}\n`);
  const file = objectFile(idOf(":a.txt"));
  chmodSync(file, 0o644);
  truncateSync(file, 10);
  expect(["object-missing", "git-failed"]).toContain((await failure(staged)).code);
});

test("HEAD's commit or tree is missing: not taken for a first commit", async () => {
  scratch.stage("a.txt", KEY);
  const tree = objectFile(idOf("HEAD^{tree}"));
  const commit = objectFile(idOf("HEAD"));
  rmSync(tree);
  expect((await failure(staged)).code).toBe("object-missing");
  rmSync(commit);
  expect((await failure(staged)).code).toBe("object-missing");
});

test("a partial clone: nothing is fetched, and that is said", async () => {
  scratch.git("config", "uploadpack.allowFilter", "true");
  const clone = join(scratch.folder, "clone");
  scratch.git("clone", "-q", "--no-checkout", "--filter=blob:none", `file://${scratch.root}`, clone);
  scratch.git("-C", clone, "read-tree", "HEAD");
  const blob = scratch.run("git", ["hash-object", "-w", "--stdin"], { cwd: clone, input: "one\ntwo\n" }).stdout.trim();
  scratch.git("-C", clone, "update-index", "--cacheinfo", `100644,${blob},a.txt`);
  const before = scratch.git("-C", clone, "count-objects", "-v");
  const error = await failure(() =>
    stagedSource({ cwd: clone, env: scratch.env }).then((source) => places(source, "two")),
  );
  expect(error.code).toBe("object-missing");
  expect(error.advice).toMatch(/never uses the network/);
  expect(scratch.git("-C", clone, "count-objects", "-v")).toBe(before);
});

test("no git on the PATH", async () => {
  for (const work of [
    () => staged({ PATH: scratch.folder }),
    () => openRepository(scratch.root, { ...scratch.env, PATH: scratch.folder }),
  ]) {
    const error = await failure(work);
    expect(error.code).toBe("git-missing");
    expect(error.advice).toMatch(/PATH/);
  }
});

test("a git that is too old: it does not know an option, and its version says why", async () => {
  const old = join(scratch.folder, "old");
  mkdirSync(old);
  const version = 'for word; do if [ "$word" = version ]; then echo "git version 2.20.1"; exit 0; fi; done';
  writeFileSync(join(old, "git"), `#!/bin/sh\n${version}\necho "error: unknown option" >&2\nexit 129\n`);
  chmodSync(join(old, "git"), 0o755);
  const PATH = `${old}:/usr/bin:/bin`;
  for (const work of [() => staged({ PATH }), () => openRepository(scratch.root, { ...scratch.env, PATH })]) {
    const error = await failure(work);
    expect(error.code).toBe("git-too-old");
    expect(error.message).toContain("2.20.1");
    expect(error.expected).toBe("git 2.28 or newer");
  }
});

test.each([
  ["git version 2.27.9", true],
  ["git version 1.99.0", true],
  ["git version 2.28.0", false],
  ["git version 2.39.5 (Apple Git-154)", false],
  ["git version 3.0.0.windows.1", false],
  ["nonsense", true],
])("%s is too old: %s", (version, old) => {
  expect(tooOld(version) !== undefined).toBe(old);
});

test("outside of a repository", async () => {
  const cwd = scratch.folder;
  const env = scratch.env;
  for (const work of [
    () => stagedSource({ cwd, env }).then(documentsOf),
    () => openRepository(cwd, env),
    () => treeSource({ cwd, env, paths: [] }).then(documentsOf),
    () => rangeSource({ cwd, env, range: "a..b" }).then(documentsOf),
  ]) {
    expect((await failure(work)).code).toBe("not-a-repository");
  }
  expect(await scanRoot(cwd, env)).toBe(cwd);
});

test("a folder that is not there", async () => {
  const cwd = join(scratch.folder, "nowhere");
  expect((await failure(() => stagedSource({ cwd, env: scratch.env }).then(documentsOf))).code).toBe("git-failed");
});

test("a repository of somebody else", () => {
  const error = gitFailure(
    "cat-file",
    128,
    "fatal: detected dubious ownership in repository at '/srv/x'\nTo add an exception…",
  );
  expect(error.code).toBe("git-failed");
  expect(error.advice).toMatch(/safe\.directory/);
});

test("what git says is cut short", () => {
  expect(gitFailure("cat-file", 1, "x".repeat(5000)).message.length).toBeLessThan(800);
});

test("no such range; a range that would be an option", async () => {
  const range = (text: string): Promise<unknown> =>
    rangeSource({ cwd: scratch.root, env: scratch.env, range: text }).then(documentsOf);
  for (const text of ["nope..HEAD", "--all", "", "HEAD\nHEAD"]) {
    expect((await failure(() => range(text))).code).toBe("usage");
  }
});

test("leaving a source early ends git", async () => {
  for (let at = 0; at < 50; at++) scratch.write(`f${at}.txt`, "x".repeat(100_000));
  scratch.git("add", "-A");
  const source = await stagedSource({ cwd: scratch.root, env: scratch.env });
  for await (const document of source.documents()) {
    expect(document.path).toBe("f0.txt");
    break;
  }
  expect(source.stats.files).toBe(1);
});

test("what git wrote before anyone read it is not lost", async () => {
  const git = startGit(["version"], { cwd: scratch.root, env: scratch.env });
  git.end();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const pieces: Buffer[] = [];
  for await (const piece of git.output) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toMatch(/^git version/);
});

test("an unmerged file is listed: git records nothing before it is resolved", async () => {
  scratch.git("checkout", "-qb", "other");
  scratch.stage("a.txt", "theirs\n");
  scratch.commitUnchecked();
  scratch.git("checkout", "-q", "main");
  scratch.stage("a.txt", "ours\n");
  scratch.commitUnchecked();
  scratch.tryGit("merge", "-q", "other");
  const source = await stagedSource({ cwd: scratch.root, env: scratch.env });
  await documentsOf(source);
  expect(source.stats.skipped).toEqual([{ path: "a.txt", reason: expect.stringMatching(/unmerged/), blocking: false }]);
});
