import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { openRepository, scanRoot, stdinSource, treeSource } from "../../src/source/index.ts";
import { Scratch } from "../e2e/scratch.ts";
import { documentsOf, KEY, places } from "./needle.ts";

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => scratch.remove());

const tree = (paths: readonly string[] = [], cwd = scratch.root) => treeSource({ cwd, env: scratch.env, paths });
const names = async (paths: readonly string[] = [], cwd = scratch.root): Promise<string[]> =>
  (await documentsOf(await tree(paths, cwd))).map(({ path }) => path);

describe("without a path", () => {
  test("tracked and untracked, not ignored files, as they are in the working tree", async () => {
    scratch.stage(".gitignore", "ignored.txt\nnode_modules/\n");
    scratch.stage("tracked.txt", "staged\n");
    scratch.stage("deleted.txt", KEY);
    scratch.write("tracked.txt", `x\n${KEY}\n`);
    scratch.write("new dir/untracked.txt", KEY);
    scratch.write("ignored.txt", KEY);
    scratch.write("node_modules/a.txt", KEY);
    rmSync(join(scratch.root, "deleted.txt"));
    const source = await tree();
    expect(await places(source)).toEqual(["new dir/untracked.txt:1:1", "tracked.txt:2:1"]);
    expect(source.stats.skipped).toEqual([{ path: "deleted.txt", reason: "gone before it was read", blocking: false }]);
  });

  test("an unmerged file once", async () => {
    scratch.stage("a.txt", "base\n");
    scratch.commitUnchecked();
    scratch.git("checkout", "-qb", "other");
    scratch.stage("a.txt", "theirs\n");
    scratch.commitUnchecked();
    scratch.git("checkout", "-q", "main");
    scratch.stage("a.txt", "ours\n");
    scratch.commitUnchecked();
    scratch.tryGit("merge", "-q", "other");
    expect(await names()).toEqual(["a.txt"]);
  });

  test("from a subfolder: all of the repository, paths from its top", async () => {
    scratch.stage("a.txt", KEY);
    scratch.write("deep/b.txt", KEY);
    expect((await names([], join(scratch.root, "deep"))).sort()).toEqual(["a.txt", "deep/b.txt"]);
  });

  test("a nested repository's files, not its .git; a submodule's folder is left to itself", async () => {
    scratch.run("git", ["init", "-q", "inner"]);
    scratch.write("inner/a.txt", KEY);
    expect(await places(await tree())).toEqual(["inner/a.txt:1:1"]);
    scratch.run("git", ["-C", "inner", "commit", "-q", "--allow-empty", "-m", "x"]);
    scratch.tryGit("add", "inner");
    expect(await names()).toEqual([]);
  });
});

describe("with paths", () => {
  test("everything in a folder, ignored or not, but .git", async () => {
    scratch.stage(".gitignore", "*\n");
    scratch.write("d/a.txt", KEY);
    scratch.write("d/e/.env", KEY);
    scratch.write("d/.git/config", KEY);
    expect(await places(await tree(["d"]))).toEqual(["d/a.txt:1:1", "d/e/.env:1:1"]);
    expect(await names(["."])).toEqual([".gitignore", "d/a.txt", "d/e/.env"]);
    expect(await names(["e/.env", "a.txt", "e"], join(scratch.root, "d"))).toEqual(["d/e/.env", "d/a.txt"]);
  });

  test("outside of a repository paths are relative to the folder; elsewhere they are absolute", async () => {
    const folder = mkdtempSync(join(tmpdir(), "keyguard-tree-"));
    writeFileSync(join(folder, "a.txt"), KEY);
    expect(await names(["."], folder)).toEqual(["a.txt"]);
    expect(await names([join(folder, "a.txt")])).toEqual([join(folder, "a.txt")]);
    rmSync(folder, { recursive: true });
  });

  test("links are read, not followed, unless they are named; a loop ends", async () => {
    scratch.write("real/a.txt", KEY);
    mkdirSync(join(scratch.root, "d"));
    symlinkSync("../real", join(scratch.root, "d/folder"));
    symlinkSync("..", join(scratch.root, "d/loop"));
    symlinkSync(`/t/${KEY}`, join(scratch.root, "d/broken"));
    symlinkSync("../real/a.txt", join(scratch.root, "d/file"));
    expect(await places(await tree(["d"]))).toEqual(["d/broken:1:4"]);
    expect(await places(await tree(["d/file", "d/folder"]))).toEqual(["d/file:1:1", "d/folder/a.txt:1:1"]);
  });

  test("a pipe is skipped, without waiting for its other end", async () => {
    mkdirSync(join(scratch.root, "d"));
    expect(spawnSync("mkfifo", [join(scratch.root, "d/pipe")]).status).toBe(0);
    const source = await tree(["d", "d/pipe"]);
    expect(await documentsOf(source)).toEqual([]);
    expect(source.stats.skipped[0]).toEqual({ path: "d/pipe", reason: "neither a file nor a link", blocking: false });
  });

  test("no such file: a usage error that names it", async () => {
    await expect(tree(["nope.txt"])).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("nope.txt"),
    });
  });

  test("what cannot be read blocks", async () => {
    scratch.write("d/a.txt", KEY);
    const source = await tree(["d"]);
    // What was a folder is none any more: reading it fails with an error of the system, for every user.
    rmSync(join(scratch.root, "d"), { recursive: true });
    scratch.write("d", "now a file");
    expect(await documentsOf(source)).toEqual([]);
    expect(source.stats.skipped).toEqual([{ path: "d", reason: "cannot be read (ENOTDIR)", blocking: true }]);
  });

  test("names that are no UTF-8; large files; the limit", async () => {
    mkdirSync(join(scratch.root, "d"));
    writeFileSync(Buffer.concat([Buffer.from(`${join(scratch.root, "d")}/caf`), Buffer.from([0xe9])]), KEY);
    scratch.write("d/large.txt", `${"ordinary line\n".repeat(500_000)}${KEY}\n`);
    expect(await places(await tree(["d"]))).toEqual(["d/caf\\xe9:1:1", "d/large.txt:500001:1"]);
    const limited = await treeSource({
      cwd: scratch.root,
      env: scratch.env,
      paths: ["d"],
      limits: { maxFileBytes: 100 },
    });
    expect(await places(limited)).toEqual(["d/caf\\xe9:1:1"]);
    expect(limited.stats.skipped).toMatchObject([{ path: "d/large.txt", blocking: true }]);
  });
});

describe("standard input", () => {
  const stdin = (contents: Buffer | string, pieces = 1000) => {
    const bytes = Buffer.from(contents);
    const count = Math.ceil(bytes.length / pieces);
    const stream = Readable.from(
      Array.from({ length: count }, (_, at) => bytes.subarray(at * pieces, (at + 1) * pieces)),
    );
    return { stream, filename: "x.txt" };
  };
  test("one document; stretches of a large one; a binary format; nothing at all", async () => {
    expect(await places(await stdinSource(stdin(`a\n${KEY}`)))).toEqual(["x.txt:2:1"]);
    const large = `${"ordinary line\n".repeat(500_000)}${KEY}\n`;
    expect(await places(await stdinSource(stdin(large, 100_000)))).toEqual(["x.txt:500001:1"]);
    const image = await stdinSource(stdin(Buffer.from("89504e470d0a1a0a0000", "hex")));
    await documentsOf(image);
    expect(image.stats.skipped).toMatchObject([{ reason: "PNG image" }]);
    expect((await documentsOf(await stdinSource(stdin("")))).map(({ text }) => text)).toEqual([""]);
  });

  test("over the limit: an error", async () => {
    const source = await stdinSource({ ...stdin("x".repeat(5000)), limits: { maxFileBytes: 1000 } });
    await expect(documentsOf(source)).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("a repository's places", () => {
  test("of a working tree, a linked one, a bare one; core.hooksPath", async () => {
    scratch.stage("deep/a.txt", "x");
    scratch.commitUnchecked();
    const { root } = scratch;
    const open = (cwd: string) => openRepository(cwd, scratch.env);
    const main = {
      root,
      gitDir: join(root, ".git"),
      commonDir: join(root, ".git"),
      hooksPath: join(root, ".git/hooks"),
    };
    expect(await open(join(root, "deep"))).toMatchObject({ ...main, isBare: false });
    const linked = join(scratch.folder, "linked");
    scratch.git("worktree", "add", "-q", linked);
    expect(await open(linked)).toMatchObject({ ...main, root: linked, gitDir: join(root, ".git/worktrees/linked") });
    const bare = join(scratch.folder, "bare.git");
    scratch.git("init", "-q", "--bare", bare);
    expect(await open(bare)).toMatchObject({ root: bare, gitDir: bare, hooksPath: join(bare, "hooks"), isBare: true });
    scratch.git("config", "core.hooksPath", "my hooks");
    expect((await open(root)).hooksPath).toBe(join(root, "my hooks"));
    expect((await open(root)).gitVersion).toMatch(/^\d+\.\d+/);
  });

  test("whatever configuration and environment git was given", async () => {
    const env = {
      GIT_CONFIG_PARAMETERS: "'core.pager=x' 'core.editor=y'",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.sshCommand",
      GIT_CONFIG_VALUE_0: "z",
      EDITOR: "e",
      PAGER: "p",
      GIT_SSH_COMMAND: "s",
    };
    expect((await openRepository(scratch.root, { ...scratch.env, ...env })).root).toBe(scratch.root);
  });

  test("the root that paths are relative to", async () => {
    mkdirSync(join(scratch.root, "deep"));
    expect(await scanRoot(join(scratch.root, "deep"), scratch.env)).toBe(scratch.root);
    const env = { ...scratch.env, GIT_DIR: join(scratch.root, ".git"), GIT_WORK_TREE: scratch.root };
    expect(await scanRoot(join(scratch.root, "deep"), env)).toBe(scratch.root);
    expect(await scanRoot(scratch.folder, scratch.env)).toBe(scratch.folder);
  });
});
