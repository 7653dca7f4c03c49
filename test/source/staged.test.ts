import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stagedSource } from "../../src/source/index.ts";
import { Scratch } from "../e2e/scratch.ts";
import { documentsOf, KEY, places } from "./needle.ts";
import { listingOf, stagedPlaces } from "./staged-places.ts";

/** Numbers in front are those of the list of situations that break other hooks. */
let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => scratch.remove());

const staged = (needle = KEY, env: NodeJS.ProcessEnv = {}, cwd = scratch.root): Promise<string[]> =>
  stagedPlaces(cwd, { ...scratch.env, ...env }, needle);

const LINES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** A first commit, so that HEAD is there. */
function begin(files: Readonly<Record<string, string>> = { "base.txt": text(LINES) }): void {
  for (const [path, contents] of Object.entries(files)) scratch.stage(path, contents);
  scratch.commitUnchecked();
}

describe("the index, not the working tree", () => {
  test("1. staged, then removed from the working tree: found", async () => {
    begin();
    scratch.stage("a.txt", `x\n${KEY}\n`);
    scratch.write("a.txt", "x\n");
    expect(await staged()).toEqual(["a.txt:2:1"]);
    unlinkSync(join(scratch.root, "a.txt"));
    expect(await staged()).toEqual(["a.txt:2:1"]);
  });

  test("2. in the working tree, not staged: not found", async () => {
    begin();
    scratch.write("base.txt", `${KEY}\n`);
    scratch.write("new.txt", `${KEY}\n`);
    expect(await staged()).toEqual([]);
  });

  test("3. one hunk staged, the secret in the other: not found; the reverse: found", async () => {
    const both = [...LINES, ...LINES.map((line) => `${line} again`)];
    begin({ "base.txt": text(both) });
    both[1] = "TWO";
    both[15] = `key = ${KEY}`;
    scratch.write("base.txt", text(both));
    scratch.run("git", ["add", "-p"], { input: "y\nn\n" });
    expect(await staged("TWO")).toEqual(["base.txt:2:1"]);
    expect(await staged()).toEqual([]);
    scratch.git("reset", "-q");
    scratch.run("git", ["add", "-p"], { input: "n\ny\n" });
    expect(await staged("TWO")).toEqual([]);
    expect(await staged()).toEqual(["base.txt:16:7"]);
  });

  test("4. the first commit, no HEAD yet; a file whose only line is the secret", async () => {
    scratch.stage("only.txt", KEY);
    scratch.stage("other.txt", `a\nb ${KEY}\n`);
    expect(await staged()).toEqual(["only.txt:1:1", "other.txt:2:3"]);
  });

  test("4. the only line is the secret, on top of a commit", async () => {
    begin();
    scratch.stage("only.txt", KEY);
    expect(await staged()).toEqual(["only.txt:1:1"]);
  });

  test("5. another index, named by GIT_INDEX_FILE: exactly that one", async () => {
    begin();
    scratch.stage("a.txt", KEY);
    const env = { GIT_INDEX_FILE: ".git/next-index" };
    scratch.run("git", ["read-tree", "HEAD"], { env });
    expect(await staged(KEY, env)).toEqual([]);
    scratch.write("b.txt", KEY);
    scratch.run("git", ["add", "b.txt"], { env });
    expect(await staged(KEY, env)).toEqual(["b.txt:1:1"]);
  });

  test("6. nothing new, as in --amend and --allow-empty: no document", async () => {
    begin({ "old.txt": KEY });
    expect(await documentsOf(await stagedSource({ cwd: scratch.root, env: scratch.env }))).toEqual([]);
  });
});

describe("only what is added", () => {
  test("7. an old secret on an untouched line of a changed file: not found", async () => {
    begin({ "a.txt": text([...LINES, KEY, "end"]) });
    scratch.stage("a.txt", text(["zero", ...LINES, KEY, "END"]));
    expect(await staged()).toEqual([]);
    expect(await staged("zero")).toEqual(["a.txt:1:1"]);
    expect(await staged("END")).toEqual(["a.txt:12:1"]);
  });

  test("7. moved within the file: found as new", async () => {
    begin({ "a.txt": text([KEY, ...LINES]) });
    scratch.stage("a.txt", text([...LINES, KEY]));
    expect(await staged()).toEqual(["a.txt:10:1"]);
  });

  test("7. indented anew: found as new", async () => {
    begin({ "a.txt": text([...LINES, KEY]) });
    scratch.stage("a.txt", text([...LINES, `  ${KEY}`]));
    expect(await staged()).toEqual(["a.txt:10:3"]);
  });

  test("7. repeated: the repetition is found", async () => {
    begin({ "a.txt": text([KEY, ...LINES]) });
    scratch.stage("a.txt", text([KEY, ...LINES, KEY]));
    expect(await staged()).toEqual(["a.txt:11:1"]);
  });

  test("8. a line with a secret, and a file with one, deleted: not found", async () => {
    begin({ "a.txt": text([...LINES, KEY]), "b.txt": KEY });
    scratch.stage("a.txt", text(LINES));
    scratch.git("rm", "-q", "b.txt");
    expect(await staged()).toEqual([]);
  });
});

describe("9. renames, copies and types", () => {
  test("a pure rename adds no line, but gives its new path", async () => {
    begin({ "a.txt": text([...LINES, KEY]) });
    scratch.git("mv", "a.txt", "id_rsa");
    const documents = await documentsOf(await stagedSource({ cwd: scratch.root, env: scratch.env }));
    expect(documents.map(({ path, added }) => ({ path, added }))).toEqual([{ path: "id_rsa", added: [] }]);
  });

  test("a rename with an edit: the edit alone", async () => {
    begin({ "a.txt": text([...LINES, KEY]) });
    scratch.git("mv", "a.txt", "b.txt");
    scratch.stage("b.txt", text(["zero", ...LINES, KEY]));
    expect(await staged()).toEqual([]);
    expect(await staged("zero")).toEqual(["b.txt:1:1"]);
  });

  test("a copy is all new", async () => {
    begin({ "a.txt": text([...LINES, KEY]) });
    scratch.stage("copy.txt", text([...LINES, KEY]));
    expect(await staged()).toEqual(["copy.txt:10:1"]);
  });

  test("a symbolic link's target, also where a file was; a file where a link was", async () => {
    begin({ "file.txt": "x\n" });
    symlinkSync(`/t/${KEY}`, join(scratch.root, "link"));
    unlinkSync(join(scratch.root, "file.txt"));
    symlinkSync(KEY, join(scratch.root, "file.txt"));
    scratch.git("add", "-A");
    expect(await staged()).toEqual(["file.txt:1:1", "link:1:4"]);
    scratch.commitUnchecked();
    unlinkSync(join(scratch.root, "link"));
    scratch.stage("link", `/t/${KEY}\nmore\n`);
    expect(await staged()).toEqual(["link:1:4"]);
  });
});

describe("10. what is no content", () => {
  const none = async (): Promise<void> =>
    expect(await documentsOf(await stagedSource({ cwd: scratch.root, env: scratch.env }))).toEqual([]);

  test("a mode alone", async () => {
    begin({ "a.sh": KEY });
    chmodSync(join(scratch.root, "a.sh"), 0o755);
    scratch.git("update-index", "--chmod=+x", "a.sh");
    await none();
  });

  test("intent to add", async () => {
    begin();
    scratch.write("a.txt", KEY);
    scratch.git("add", "-N", "a.txt");
    await none();
  });

  test("a nested repository and its new commits", async () => {
    begin();
    const inner = (...args: string[]): string => scratch.git("-C", "inner", ...args);
    mkdirSync(join(scratch.root, "inner"));
    inner("init", "-q");
    scratch.write("inner/a.txt", KEY);
    inner("add", ".");
    inner("commit", "-qm", "one");
    scratch.tryGit("-c", "advice.addEmbeddedRepo=false", "add", "inner");
    await none();
    scratch.commitUnchecked();
    inner("commit", "-q", "--allow-empty", "-m", "two");
    scratch.git("add", "inner");
    await none();
  });

  test("an untouched file marked skip-worktree or assume-unchanged; a changed one is found in the index", async () => {
    begin({ "a.txt": "1\n", "b.txt": "1\n" });
    scratch.stage("a.txt", KEY);
    scratch.git("update-index", "--skip-worktree", "a.txt");
    scratch.git("update-index", "--assume-unchanged", "b.txt");
    scratch.write("b.txt", KEY);
    expect(await staged()).toEqual(["a.txt:1:1"]);
  });

  test("a sparse checkout with a sparse index, and a split index", async () => {
    begin({ "in/a.txt": "1\n", "out/b.txt": KEY, "top.txt": "1\n" });
    scratch.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
    await none();
    scratch.stage("in/a.txt", `1\n${KEY}\n`);
    expect(await staged()).toEqual(["in/a.txt:2:1"]);
    scratch.git("sparse-checkout", "disable");
    scratch.git("update-index", "--split-index");
    scratch.stage("in/a.txt", `1\n2\n${KEY}\n`);
    expect(await staged()).toEqual(["in/a.txt:3:1"]);
  });
});

describe("11, 12. merges and replayed commits", () => {
  /** Two branches that both changed `base.txt`; `other` brings the key in `side.txt` too. */
  function fork(): void {
    begin();
    scratch.git("checkout", "-qb", "other");
    scratch.stage("side.txt", KEY);
    scratch.stage("base.txt", text([...LINES.slice(0, 4), "theirs", ...LINES.slice(5)]));
    scratch.commitUnchecked();
    scratch.git("checkout", "-q", "main");
    scratch.stage("base.txt", text([...LINES.slice(0, 4), "ours", ...LINES.slice(5)]));
    scratch.commitUnchecked();
  }

  // The merge's first parent is what `git diff --cached` compares with as well: https://git-scm.com/docs/git-merge#_pre_merge_checks
  test("11. what the other side of a merge brings is new here", async () => {
    fork();
    scratch.tryGit("merge", "-q", "--no-commit", "other");
    scratch.stage("base.txt", text(LINES));
    expect(await staged()).toEqual(["side.txt:1:1"]);
  });

  test("11. a resolved conflict that adds one", async () => {
    fork();
    scratch.git("checkout", "-q", "other");
    scratch.git("rm", "-q", "side.txt");
    scratch.git("commit", "-qam", "without");
    scratch.git("checkout", "-q", "main");
    scratch.tryGit("merge", "-q", "other");
    scratch.stage("base.txt", text([...LINES.slice(0, 4), `both ${KEY}`, ...LINES.slice(5)]));
    expect(await staged()).toEqual(["base.txt:5:6"]);
  });

  test("12. a stopped cherry-pick: what the picked commit holds is in the history; what is added meanwhile is new", async () => {
    fork();
    expect(scratch.tryGit("cherry-pick", "other").code).not.toBe(0);
    scratch.stage("base.txt", text(LINES));
    expect(await staged()).toEqual([]);
    scratch.stage("base.txt", text([...LINES, KEY]));
    expect(await staged()).toEqual(["base.txt:10:1"]);
  });

  test("12. a stopped rebase", async () => {
    fork();
    scratch.git("checkout", "-q", "other");
    expect(scratch.tryGit("rebase", "main").code).not.toBe(0);
    scratch.stage("base.txt", text(LINES));
    expect(await staged()).toEqual([]);
    scratch.stage("more.txt", KEY);
    expect(await staged()).toEqual(["more.txt:1:1"]);
  });

  test("12. a REBASE_HEAD that no rebase left hides nothing", async () => {
    begin();
    scratch.stage("a.txt", KEY);
    scratch.commitUnchecked();
    scratch.git("update-ref", "REBASE_HEAD", "HEAD");
    scratch.git("reset", "-q", "--hard", "HEAD^");
    scratch.stage("a.txt", KEY);
    expect(await staged()).toEqual(["a.txt:1:1"]);
  });

  test("12. a stopped revert brings back what the history holds", async () => {
    begin({ "base.txt": text([...LINES, KEY]) });
    scratch.stage("base.txt", text(LINES));
    scratch.commitUnchecked();
    scratch.stage("base.txt", text([...LINES, "ten"]));
    scratch.commitUnchecked();
    expect(scratch.tryGit("revert", "--no-edit", "HEAD^").code).not.toBe(0);
    scratch.stage("base.txt", text([...LINES, KEY, "ten"]));
    expect(await staged()).toEqual([]);
  });
});

describe("13. wherever the repository is", () => {
  test("a linked working tree, a subfolder, GIT_DIR and GIT_WORK_TREE", async () => {
    begin();
    const linked = join(scratch.folder, "linked tree");
    scratch.git("worktree", "add", "-q", "-b", "linked", linked);
    writeFileSync(join(linked, "a.txt"), KEY);
    scratch.git("-C", linked, "add", "a.txt");
    expect(await staged(KEY, {}, linked)).toEqual(["a.txt:1:1"]);
    expect(await staged()).toEqual([]);
    scratch.stage("deep/er/b.txt", KEY);
    expect(await staged(KEY, {}, join(scratch.root, "deep/er"))).toEqual(["deep/er/b.txt:1:1"]);
    const env = { GIT_DIR: join(scratch.root, ".git"), GIT_WORK_TREE: scratch.root };
    expect(await staged(KEY, env, scratch.folder)).toEqual(["deep/er/b.txt:1:1"]);
  });

  test.each([`sp ace 'quote" $HOME`, "日本語 🗝", "new\nline", "-dash"])("a folder called %j", async (name) => {
    const odd = new Scratch(name);
    odd.stage("a.txt", KEY);
    expect(await places(await stagedSource({ cwd: odd.root, env: odd.env }))).toEqual(["a.txt:1:1"]);
    odd.remove();
  });

  test("a repository with SHA-256 ids, before and after its first commit", async () => {
    rmSync(join(scratch.root, ".git"), { recursive: true });
    scratch.git("init", "-q", "--object-format=sha256");
    scratch.stage("a.txt", KEY);
    expect(await staged()).toEqual(["a.txt:1:1"]);
    scratch.commitUnchecked();
    scratch.stage("a.txt", `new\n${KEY} again\n${KEY}\n`);
    expect(await staged()).toEqual(["a.txt:2:1"]);
  });

  test("objects that an alternate holds", async () => {
    begin({ "a.txt": text([...LINES, KEY]) });
    const borrower = new Scratch();
    borrower.git("remote", "add", "origin", scratch.root);
    writeFileSync(join(borrower.root, ".git/objects/info/alternates"), `${join(scratch.root, ".git/objects")}\n`);
    borrower.git("reset", "-q", "--hard", scratch.git("rev-parse", "HEAD").trim());
    borrower.stage("a.txt", text([`zero ${KEY}`, ...LINES, KEY]));
    expect(await places(await stagedSource({ cwd: borrower.root, env: borrower.env }))).toEqual(["a.txt:1:6"]);
    borrower.remove();
  });

  test("a reftable repository, where this git knows them", async () => {
    rmSync(join(scratch.root, ".git"), { recursive: true });
    const made = scratch.tryGit("init", "-q", "--ref-format=reftable");
    // An older git refuses the option, and could not open such a repository either.
    if (made.code !== 0) {
      expect(made.output).toMatch(/unknown option/);
      return;
    }
    begin();
    scratch.stage("a.txt", KEY);
    expect(await staged()).toEqual(["a.txt:1:1"]);
  });
});

test("a replacement object does not hide what the commit records", async () => {
  begin();
  scratch.stage("a.txt", KEY);
  const clean = scratch.run("git", ["hash-object", "-w", "--stdin"], { input: "clean\n" }).stdout.trim();
  const real = scratch.git("rev-parse", ":a.txt").trim();
  scratch.git("replace", real, clean);
  expect(await staged()).toEqual(["a.txt:1:1"]);
});

test("ignored paths are neither read nor reported", async () => {
  begin();
  scratch.stage("vendor/a.txt", KEY);
  scratch.stage("b.txt", KEY);
  const source = await stagedSource({
    cwd: scratch.root,
    env: scratch.env,
    isIgnored: (path) => path.startsWith("vendor/"),
  });
  expect(await places(source)).toEqual(["b.txt:1:1"]);
  expect(source.stats).toEqual({ files: 1, bytes: KEY.length, commits: 0, skipped: [] });
});

describe("the list that the hook's shell has asked git for", () => {
  const listed = async (listing: Buffer): Promise<string[]> =>
    places(await stagedSource({ cwd: scratch.root, env: scratch.env, listing }));

  test("is believed: what it does not name is not read", async () => {
    begin();
    scratch.stage("a.txt", KEY);
    expect(await listed(Buffer.from("listed\0"))).toEqual([]);
    expect(await listed(listingOf(scratch.root, scratch.env))).toEqual(["a.txt:1:1"]);
  });

  test.each([
    ["empty", (_: Buffer) => Buffer.alloc(0)],
    ["cut short", (whole: Buffer) => whole.subarray(0, whole.length - 3)],
    ["without its last word", (whole: Buffer) => whole.subarray(0, whole.length - "listed\0".length)],
  ])("is asked for again when it is %s", async (_, change) => {
    begin();
    scratch.stage("a.txt", KEY);
    expect(await listed(change(listingOf(scratch.root, scratch.env)))).toEqual(["a.txt:1:1"]);
  });

  test("ends with an error when it is something else", async () => {
    begin();
    scratch.stage("a.txt", KEY);
    await expect(listed(Buffer.from("surprise\0listed\0"))).rejects.toThrow("unexpected form");
  });

  test("of objects that lie in a pack, or are damaged where they lie", async () => {
    begin();
    scratch.stage("a.txt", KEY);
    const [id = ""] = scratch.git("ls-files", "-s", "a.txt").split(" ").slice(1);
    const loose = join(scratch.root, ".git/objects", id.slice(0, 2), id.slice(2));
    const listing = listingOf(scratch.root, scratch.env);
    chmodSync(loose, 0o600);
    const bytes = readFileSync(loose);
    writeFileSync(loose, bytes.subarray(0, 8));
    await expect(listed(listing)).rejects.toThrow();
    writeFileSync(loose, bytes);
    scratch.git("repack", "-qad");
    scratch.run("git", ["pack-objects", "-q", join(scratch.root, ".git/objects/pack/pack")], { input: `${id}\n` });
    rmSync(loose, { force: true });
    expect(await listed(listing)).toEqual(["a.txt:1:1"]);
  });
});
