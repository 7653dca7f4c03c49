import { chmodSync, mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCrc32 } from "../../src/detect/checksum.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { type Outcome, PACKAGE, Scratch } from "./scratch.ts";

/** Situations that break other hooks, with real git and the installed hooks. Numbers in front are those of the list. */
const random = seededRandom(41);
const KEY = `ghp_${withCrc32(random.base62(30))}`;
const LINES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

let scratch: Scratch;
function begin(name?: string): void {
  scratch?.remove();
  scratch = new Scratch(name);
  for (const hook of ["pre-commit", "pre-merge-commit"]) installHook(hook);
}
/** What `install` writes, without its time. */
function installHook(hook: string, root = scratch.root): void {
  const file = join(root, ".git/hooks", hook);
  mkdirSync(join(root, ".git/hooks"), { recursive: true });
  const node = `KEYGUARD_NODE='${process.execPath}'`;
  writeFileSync(file, `#!/bin/sh\n${node} exec sh '${join(PACKAGE, "hooks", hook)}' "$@"\n`);
  chmodSync(file, 0o755);
}
function committed(files: Readonly<Record<string, string>>): void {
  for (const [path, contents] of Object.entries(files)) scratch.stage(path, contents);
  scratch.commitUnchecked();
}
beforeEach(() => begin());
afterAll(() => scratch.remove());

/** git failed, nothing new was recorded, the place was named, no whole secret was printed. */
function blocks(place: string, act: () => Outcome = () => scratch.commit()): void {
  const before = scratch.commits();
  const outcome = act();
  expect(outcome.output).toContain(place);
  expect(outcome.code).not.toBe(0);
  expect(outcome.output).not.toContain(KEY);
  expect(scratch.commits()).toBe(before);
}
/** The commit was made, without a word. */
function passes(act: () => Outcome = () => scratch.commit()): void {
  const outcome = act();
  expect(outcome.output).toBe("");
  expect(outcome.code).toBe(0);
}

describe("what is about to be recorded", () => {
  test("1. staged, then removed from the working tree: blocks", () => {
    scratch.stage("a.txt", `x\n${KEY}\n`);
    scratch.write("a.txt", "x\n");
    blocks("a.txt:2:1");
  });

  test("2. in the working tree only: passes", () => {
    scratch.stage("a.txt", "x\n");
    scratch.write("a.txt", KEY);
    scratch.write("b.txt", KEY);
    passes();
  });

  test("3. one hunk staged, the secret in the other: passes; the reverse blocks", () => {
    const both = [...LINES, ...LINES.map((line) => `${line} again`)];
    committed({ "a.txt": text(both) });
    both[1] = "TWO";
    both[15] = `key = ${KEY}`;
    scratch.write("a.txt", text(both));
    scratch.run("git", ["add", "-p"], { input: "n\ny\n" });
    blocks("a.txt:16:7");
    scratch.git("reset", "-q");
    scratch.run("git", ["add", "-p"], { input: "y\nn\n" });
    passes();
  });

  test("4. the first commit, a file whose only line is the secret: blocks", () => {
    scratch.stage("a.txt", KEY);
    blocks("a.txt:1:1");
  });

  // Each makes an index of its own: https://git-scm.com/docs/git-commit#Documentation/git-commit.txt---only
  test.each([
    ["-a", ["-a"]],
    ["FILE", ["a.txt"]],
    ["--only FILE", ["--only", "a.txt"]],
    ["--include FILE", ["--include", "a.txt"]],
  ])("5. commit %s: blocks", (_, args) => {
    committed({ "a.txt": "x\n", "b.txt": "x\n" });
    scratch.write("a.txt", `x\n${KEY}\n`);
    blocks("a.txt:2:1", () => scratch.commit(...args));
  });

  test("5. commit --only of another file than the staged one: passes", () => {
    committed({ "a.txt": "x\n", "b.txt": "x\n" });
    scratch.stage("a.txt", KEY);
    scratch.write("b.txt", "y\n");
    passes(() => scratch.commit("--only", "b.txt"));
    blocks("a.txt:1:1");
  });

  test("6. --amend with and without new changes, --allow-empty", () => {
    committed({ "a.txt": "x\n" });
    passes(() => scratch.commit("--amend"));
    passes(() => scratch.commit("--allow-empty"));
    scratch.stage("a.txt", KEY);
    blocks("a.txt:1:1", () => scratch.commit("--amend"));
  });

  test("7. an old secret on an untouched line: passes; moved, or indented anew: blocks", () => {
    committed({ "a.txt": text([KEY, ...LINES]) });
    scratch.stage("a.txt", text([KEY, ...LINES, "ten"]));
    passes();
    scratch.stage("a.txt", text([...LINES, KEY, "ten"]));
    blocks("a.txt:10:1");
    scratch.stage("a.txt", text([`  ${KEY}`, ...LINES, "ten"]));
    blocks("a.txt:1:3");
  });

  test("8. a line with a secret, a credential file deleted: passes", () => {
    committed({ "a.txt": text([KEY, ...LINES]), id_rsa: "x\n" });
    scratch.stage("a.txt", text(LINES));
    scratch.git("rm", "-q", "id_rsa");
    passes();
  });

  test("9. a rename, and a rename with an edit: passes; an edit with a secret, a copy: blocks", () => {
    committed({ "a.txt": text([KEY, ...LINES]) });
    scratch.git("mv", "a.txt", "b.txt");
    passes();
    scratch.git("mv", "b.txt", "c.txt");
    scratch.stage("c.txt", text([KEY, ...LINES, "ten"]));
    passes();
    scratch.git("mv", "c.txt", "d.txt");
    scratch.stage("d.txt", text([KEY, ...LINES, "ten", `${KEY} again`]));
    blocks("d.txt:12:1");
    scratch.git("reset", "-q", "--hard");
    scratch.stage("copy.txt", text([KEY, ...LINES, "ten"]));
    blocks("copy.txt:1:1");
  });

  test("9. a pure rename to a credential file's name: blocks", () => {
    committed({ "notes.txt": "x\n" });
    scratch.git("mv", "notes.txt", "id_rsa");
    blocks("id_rsa");
  });

  test("9. a link's target; a file that becomes a link: blocks", () => {
    committed({ "a.txt": "x\n" });
    symlinkSync(`/t/${KEY}`, join(scratch.root, "link"));
    scratch.git("add", "link");
    blocks("link:1:4");
    scratch.git("rm", "-qf", "link");
    unlinkSync(join(scratch.root, "a.txt"));
    symlinkSync(KEY, join(scratch.root, "a.txt"));
    scratch.git("add", "a.txt");
    blocks("a.txt:1:1");
  });

  test("10. a mode alone, a nested repository, intent to add: passes", () => {
    committed({ "a.sh": KEY });
    scratch.git("update-index", "--chmod=+x", "a.sh");
    passes();
    scratch.run("git", ["init", "-q", "inner"]);
    scratch.run("git", ["-C", "inner", "commit", "-q", "--allow-empty", "-m", "x"]);
    scratch.tryGit("add", "inner");
    passes();
    scratch.write("b.txt", KEY);
    scratch.git("add", "-N", "b.txt");
    passes(() => scratch.commit("--allow-empty"));
  });

  test("10. skip-worktree, assume-unchanged, a sparse checkout: the index counts", () => {
    committed({ "in/a.txt": "1\n", "out/b.txt": KEY, "c.txt": "1\n" });
    scratch.git("update-index", "--assume-unchanged", "c.txt");
    scratch.write("c.txt", KEY);
    passes(() => scratch.commit("--allow-empty"));
    scratch.git("update-index", "--no-assume-unchanged", "c.txt");
    scratch.git("checkout", "-q", "c.txt");
    scratch.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
    scratch.stage("in/a.txt", `1\n${KEY}\n`);
    scratch.git("update-index", "--skip-worktree", "in/a.txt");
    blocks("in/a.txt:2:1");
  });

  /** Two branches that both changed `base.txt`; `other` brings the key in `side.txt` too. */
  function fork(): void {
    committed({ "base.txt": text(LINES) });
    scratch.git("checkout", "-qb", "other");
    committed({ "side.txt": KEY, "base.txt": text([...LINES.slice(0, 4), "theirs", ...LINES.slice(5)]) });
    scratch.git("checkout", "-q", "main");
    committed({ "base.txt": text([...LINES.slice(0, 4), "ours", ...LINES.slice(5)]) });
  }

  // git runs pre-merge-commit for a merge that it can do by itself: https://git-scm.com/docs/githooks#_pre_merge_commit
  test("11. a merge with a secret from the other side: blocks", () => {
    committed({ "base.txt": "x\n" });
    scratch.git("checkout", "-qb", "other");
    committed({ "side.txt": KEY });
    scratch.git("checkout", "-q", "main");
    committed({ "ours.txt": "x\n" });
    blocks("side.txt:1:1", () => scratch.tryGit("merge", "-q", "--no-edit", "other"));
  });

  // … and pre-commit when its conflict was resolved.
  test("11. a merge concluded by a commit: what the other side brings, and what a resolution adds: blocks", () => {
    fork();
    scratch.tryGit("merge", "-q", "other");
    scratch.stage("base.txt", text(LINES));
    blocks("side.txt:1:1");
    scratch.git("rm", "-qf", "side.txt");
    scratch.stage("base.txt", text([...LINES, KEY]));
    blocks("base.txt:10:1");
  });

  test("12. rebase, cherry-pick and stash of what is in the history: no hang, no block", () => {
    committed({ "base.txt": text(LINES) });
    scratch.git("checkout", "-qb", "other");
    committed({ "side.txt": KEY });
    scratch.git("checkout", "-q", "main");
    committed({ "ours.txt": "x\n" });
    expect(scratch.tryGit("cherry-pick", "other").code).toBe(0);
    scratch.git("reset", "-q", "--hard", "HEAD^");
    expect(scratch.tryGit("rebase", "-q", "main", "other").code).toBe(0);
    scratch.stage("stashed.txt", KEY);
    expect(scratch.tryGit("stash", "-q").code).toBe(0);
    expect(scratch.tryGit("stash", "pop", "-q").code).toBe(0);
    blocks("stashed.txt:1:1", () => scratch.commit("--fixup", "HEAD"));
  });

  test("12. a stopped cherry-pick, concluded: passes; with a new secret: blocks", () => {
    fork();
    expect(scratch.tryGit("cherry-pick", "other").code).not.toBe(0);
    scratch.stage("base.txt", text([...LINES, KEY]));
    blocks("base.txt:10:1", () => scratch.tryGit("cherry-pick", "--continue"));
    scratch.stage("base.txt", text([...LINES, "resolved"]));
    expect(scratch.tryGit("-c", "core.editor=true", "cherry-pick", "--continue").code).toBe(0);
  });

  test("12. a revert that brings an old secret back, stopped and concluded: passes", () => {
    committed({ "base.txt": text([...LINES, KEY]) });
    committed({ "base.txt": text(LINES) });
    committed({ "base.txt": text([...LINES, "ten"]) });
    expect(scratch.tryGit("revert", "--no-edit", "HEAD^").code).not.toBe(0);
    scratch.stage("base.txt", text([...LINES, KEY, "ten"]));
    passes();
  });

  test("13. a linked working tree, a subfolder, git -C, GIT_DIR and GIT_WORK_TREE", () => {
    committed({ "base.txt": "x\n" });
    const linked = join(scratch.folder, "linked tree");
    scratch.git("worktree", "add", "-q", "-b", "linked", linked);
    writeFileSync(join(linked, "a.txt"), KEY);
    scratch.git("-C", linked, "add", "a.txt");
    blocks("a.txt:1:1", () => scratch.tryGit("-C", linked, "commit", "-qm", "x"));
    scratch.stage("deep/er/b.txt", KEY);
    const commit = ["commit", "-qm", "x"];
    blocks("deep/er/b.txt:1:1", () => scratch.run("git", commit, { cwd: join(scratch.root, "deep/er") }));
    blocks("deep/er/b.txt:1:1", () => scratch.run("git", ["-C", scratch.root, ...commit], { cwd: "/" }));
    const env = { GIT_DIR: join(scratch.root, ".git"), GIT_WORK_TREE: scratch.root };
    blocks("deep/er/b.txt:1:1", () => scratch.run("git", commit, { cwd: scratch.folder, env }));
  });

  test.each([`sp ace 'quote" $HOME`, "日本語 🗝"])("13. a folder called %j", (name) => {
    begin(name);
    scratch.stage("a.txt", KEY);
    blocks("a.txt:1:1");
  });

  test("14. in the message, the author's name and the branch's name: commit-msg blocks", () => {
    installHook("commit-msg");
    scratch.stage("a.txt", "x\n");
    blocks("commit message:3:1", () => scratch.tryGit("commit", "-q", "-m", "about", "-m", KEY));
    blocks("author:1:1", () => scratch.commit("--author", `${KEY} <a@example.com>`));
    scratch.git("checkout", "-qb", `fix/${KEY}`);
    blocks("branch name:1:5");
    scratch.git("checkout", "-qb", "fine");
    passes();
  });

  test("14. git's comments and the diff of --verbose are no part of the message", () => {
    installHook("commit-msg");
    committed({ "a.txt": text([KEY, ...LINES]) });
    scratch.stage("a.txt", text(LINES));
    const editor = `printf 'a change\\n' > "$1.new" && cat "$1" >> "$1.new" && mv "$1.new" "$1" && :`;
    writeFileSync(join(scratch.folder, "editor"), `#!/bin/sh\n${editor}\n`, { mode: 0o755 });
    const env = { GIT_EDITOR: join(scratch.folder, "editor"), TERM: "dumb" };
    passes(() => scratch.run("git", ["commit", "-q", "--verbose"], { env }));
  });
});

describe("15. a push", () => {
  let remote: string;
  beforeEach(() => {
    remote = join(scratch.folder, "remote.git");
    scratch.git("init", "-q", "--bare", remote);
    scratch.git("remote", "add", "origin", remote);
    committed({ "a.txt": "x\n" });
    scratch.git("push", "-q", "origin", "main");
    committed({ "a.txt": `x\n${KEY}\n` });
    committed({ "a.txt": "x\n" });
  });
  const refs = (): string => scratch.git("-C", remote, "for-each-ref");

  test("pre-push finds what --no-verify let in, also when it was deleted again", () => {
    installHook("pre-push");
    const before = refs();
    blocks("a.txt:2:1", () => scratch.tryGit("push", "-q", "origin", "main"));
    blocks("a.txt:2:1", () => scratch.tryGit("push", "-q", "origin", "HEAD:refs/heads/new", "HEAD:refs/tags/v1"));
    blocks("a.txt:2:1", () => scratch.tryGit("push", "-q", "--force", remote, "main"));
    expect(refs()).toBe(before);
    expect(scratch.tryGit("push", "-q", "origin", "HEAD~2:refs/heads/fine").code).toBe(0);
    expect(scratch.tryGit("push", "-q", "origin", ":fine").code).toBe(0);
  });

  test("pre-push and pre-receive look at the names of new branches, tags and other refs", () => {
    installHook("pre-push");
    const before = refs();
    const first = "HEAD~2:refs";
    blocks("branch name:1:5", () => scratch.tryGit("push", "-q", "origin", `${first}/heads/fix/${KEY}`));
    blocks("tag name:1:4", () => scratch.tryGit("push", "-q", "origin", `${first}/tags/v1-${KEY}`));
    blocks("ref name:1:12", () => scratch.tryGit("push", "-q", remote, `${first}/notes/${KEY}`));
    expect(scratch.tryGit("push", "-q", "origin", `${first}/tags/v1-${KEY}`).output).toContain("git branch -m");
    expect(refs()).toBe(before);
    // What has that name already can be updated, and deleted.
    scratch.git("push", "-q", "--no-verify", "origin", `HEAD~2:refs/heads/${KEY}`);
    expect(scratch.tryGit("push", "-q", "origin", `HEAD~2:refs/heads/${KEY}`).code).toBe(0);
    expect(scratch.tryGit("push", "-q", "origin", `:${KEY}`).code).toBe(0);
    const hook = join(remote, "hooks/pre-receive");
    const node = `KEYGUARD_NODE='${process.execPath}'`;
    writeFileSync(hook, `#!/bin/sh\n${node} exec sh '${join(PACKAGE, "hooks/pre-receive")}' "$@"\n`, { mode: 0o755 });
    const refused = scratch.tryGit("push", "-q", "--no-verify", "origin", `${first}/heads/${KEY}`);
    expect(refused.output).toMatch(/^remote: +branch name:1:1 /m);
    // git itself names the ref.
    expect(refused.output.split("\n").filter((line) => line.startsWith("remote:"))).not.toContain(KEY);
    expect(refs()).toBe(before);
  });

  test("pre-receive refuses it on the server, several refs at once, and leaves what it holds alone", () => {
    const hook = join(remote, "hooks/pre-receive");
    const node = `KEYGUARD_NODE='${process.execPath}'`;
    writeFileSync(hook, `#!/bin/sh\n${node} exec sh '${join(PACKAGE, "hooks/pre-receive")}' "$@"\n`, { mode: 0o755 });
    const before = refs();
    blocks("a.txt:2:1", () => scratch.tryGit("push", "-q", "origin", "main", "HEAD:refs/heads/new"));
    expect(refs()).toBe(before);
    expect(scratch.tryGit("push", "-q", "origin", "HEAD~2:refs/heads/fine").code).toBe(0);
    expect(scratch.tryGit("push", "-q", "origin", ":fine").code).toBe(0);
  });
});

describe("contents", () => {
  const utf16be = (contents: string): Buffer => Buffer.from(contents, "utf16le").swap16();
  const two = `first\nkey = ${KEY}\nthird\n`;
  /** `設定は、` in Shift_JIS and EUC-JP. */
  const SJIS = Buffer.from("90dd92e882cd8141", "hex");
  const EUC = Buffer.from("c0dfc4eaa4cfa1a2", "hex");
  test.each<readonly [string, Buffer | string, number]>([
    ["CRLF", `first\r\nkey = ${KEY}\r\n`, 7],
    ["a byte-order mark", `\uFEFF${two}`, 7],
    ["UTF-16 LE with a mark", Buffer.from(`\uFEFF${two}`, "utf16le"), 7],
    ["UTF-16 BE with a mark", utf16be(`\uFEFF${two}`), 7],
    ["UTF-16 LE without a mark", Buffer.from(two, "utf16le"), 7],
    ["UTF-16 BE without a mark", utf16be(two), 7],
    ["Shift_JIS", Buffer.concat([SJIS, Buffer.from("\n"), SJIS, Buffer.from(`${KEY}\n`)]), 5],
    ["EUC-JP", Buffer.concat([EUC, Buffer.from("\n"), EUC, Buffer.from(`${KEY}\n`)]), 5],
    ["Latin-1", Buffer.from(`clé\n"é" ${KEY}\n`, "latin1"), 5],
    ["invalid UTF-8", Buffer.concat([Buffer.from([0xff, 0xc3, 10, 0xfe, 32]), Buffer.from(KEY)]), 3],
    ["NUL bytes", `first\n\0\0${KEY}\0\0\n`, 3],
  ])("16. %s", (_, contents, column) => {
    scratch.stage("a.txt", contents);
    blocks(`a.txt:2:${column}`);
  });

  test("16. CR alone ends a line", () => {
    scratch.stage("a.txt", `first\rkey = ${KEY}\rlast\r`);
    blocks("a.txt:2:7");
  });

  test("17. a 6 MB line, a minified bundle, a notebook with outputs, an empty file", () => {
    const code = "function f(a){return a+1};".repeat(115_000);
    scratch.stage("bundle.min.js", `${code}t="${KEY}";${code}`);
    blocks(`bundle.min.js:1:${code.length + 4}`);
    scratch.git("rm", "-qf", "bundle.min.js");
    scratch.stage("notes.ipynb", JSON.stringify({ cells: [{ outputs: [{ text: [`token ${KEY}\n`] }] }] }, null, 1));
    blocks("notes.ipynb:7:");
    scratch.git("rm", "-qf", "notes.ipynb");
    scratch.stage("empty.txt", "");
    passes();
  });

  test("17. an image is skipped, and the report says so", () => {
    const image = Buffer.concat([Buffer.from("89504e470d0a1a0a0000", "hex"), Buffer.from(KEY)]);
    scratch.stage("a.png", image);
    const report = JSON.parse(scratch.keyguard("scan", "--staged", "--format", "json").stdout);
    expect(report.scanned.skipped).toEqual([{ path: "a.png", reason: "PNG image" }]);
    passes();
  });

  test("17. over the limit: blocks, unless its path is ignored", () => {
    committed({ "keyguard.config.json": '{ "limits": { "maxFileBytes": 1000 } }' });
    scratch.stage("big.txt", "x\n".repeat(1000));
    // The gate looks no closer at so plain a text; what the engine looks at, it does not let through unread.
    scratch.stage("note.txt", KEY);
    blocks("big.txt");
  });

  test("18. added lines that look like a diff", () => {
    const fakes = [
      "+++ b/x",
      "@@ -1 +1 @@",
      "@@ -0,0 +1,0 @@",
      "diff --git a/x b/x",
      "-- ",
      "\\ No newline at end of file",
    ];
    committed({ "a.txt": "first\nlast\n" });
    scratch.stage("a.txt", `first\n${fakes.join("\n")}\n${KEY}\n${fakes.join("\n")}\nlast\n`);
    blocks("a.txt:8:1");
  });

  test.each([
    "with space",
    "tab\tin",
    "new\nline",
    'quo"te',
    "back\\slash",
    "-dash",
    ":colon",
    "*glob?[x]",
    "🗝 emoji",
    "é".normalize("NFD"),
    "$(touch x)",
    `${`${"d".repeat(99)}/`.repeat(30)}long`,
  ])("19. a file called %j", (name) => {
    scratch.write(name, `a\n${KEY}\n`);
    scratch.git("add", "-A");
    blocks(":2:1");
    expect(scratch.tryGit("ls-files", "x").output).toBe("");
  });

  test("19. a secret in a path", () => {
    scratch.stage(`backup/${KEY}.txt`, "x\n");
    const outcome = scratch.commit();
    expect(outcome.code).not.toBe(0);
    expect(outcome.output).not.toContain(KEY);
  });
});

describe("settings that must not change the outcome", () => {
  const CONFIG: readonly (readonly [string, string])[] = [
    ["diff.external", "true"],
    ["diff.noprefix", "true"],
    ["diff.mnemonicPrefix", "true"],
    ["diff.srcPrefix", "+++"],
    ["diff.dstPrefix", "@@"],
    ["diff.relative", "true"],
    ["diff.orderFile", "no/such/file"],
    ["diff.renames", "copies"],
    ["diff.context", "0"],
    ["diff.interHunkContext", "1000"],
    ["diff.suppressBlankEmpty", "true"],
    ["diff.wsErrorHighlight", "all"],
    ["diff.colorMoved", "zebra"],
    ["diff.ignoreSubmodules", "all"],
    ["color.ui", "always"],
    ["core.quotePath", "true"],
    ["core.pager", "true"],
    ["core.fsmonitor", "false"],
    ["core.bigFileThreshold", "1"],
  ];
  test("configuration, one after the other", () => {
    for (const [name, value] of CONFIG) {
      begin();
      committed({ "a.txt": "x\n" });
      scratch.stage("a.txt", `x\n${KEY}\n`);
      scratch.git("config", name, value);
      blocks("a.txt:2:1");
    }
  });

  test.each([
    "-diff",
    "binary",
    "diff=none",
    "filter=none",
    "working-tree-encoding=UTF-16",
    "-text",
    "export-ignore",
    "linguist-generated",
  ])("attribute %s", (attribute) => {
    scratch.git("config", "diff.none.textconv", "true");
    scratch.git("config", "filter.none.clean", "cat");
    scratch.stage("a.txt", `x\n${KEY}\n`);
    scratch.stage(".gitattributes", `*.txt ${attribute}\n`);
    blocks("a.txt:2:1");
  });

  test.each(["diff", "diff=text"])("UTF-16 that the attribute %s calls text", (attribute) => {
    scratch.git("config", "diff.text.binary", "false");
    scratch.stage(".gitattributes", `*.txt ${attribute}\n`);
    scratch.stage("a.txt", Buffer.from(`x\n${KEY}\n`, "utf16le"));
    blocks("a.txt:2:1");
    scratch.stage("a.txt", Buffer.from(`x\n${KEY}\n`, "utf16le").swap16());
    blocks("a.txt:2:1");
  });

  test("the environment, one after the other", () => {
    scratch.stage("a.txt", `x\n${KEY}\n`);
    for (const env of [
      { GIT_EXTERNAL_DIFF: "true" },
      { GIT_DIFF_OPTS: "--unified=0" },
      { GIT_LITERAL_PATHSPECS: "1" },
      { GIT_ICASE_PATHSPECS: "1" },
      { GREP_OPTIONS: "-v" },
      { POSIXLY_CORRECT: "1" },
      { LC_ALL: "tr_TR.UTF-8" },
      { GIT_TRACE: "1" },
      { GIT_PAGER: "true" },
      { GIT_CONFIG_PARAMETERS: "'color.ui=always'" },
    ]) {
      blocks("a.txt:2:1", () => scratch.run("git", ["commit", "-q", "-m", "x"], { env }));
    }
  });

  test("a replacement object hides nothing", () => {
    scratch.stage("a.txt", `x\n${KEY}\n`);
    const clean = scratch.run("git", ["hash-object", "-w", "--stdin"], { input: "clean\n" }).stdout.trim();
    scratch.git("replace", scratch.git("rev-parse", ":a.txt").trim(), clean);
    unlinkSync(join(scratch.root, "a.txt"));
    blocks("a.txt:2:1");
  });
});

describe("what cannot be read is never let through", () => {
  test("a corrupt index, a missing object", () => {
    committed({ "base.txt": "x\n" });
    scratch.stage("a.txt", `x\n${KEY}\n`);
    const id = scratch.git("rev-parse", ":a.txt").trim();
    rmSync(join(scratch.root, ".git/objects", id.slice(0, 2), id.slice(2)));
    const missing = scratch.keyguard("scan", "--staged");
    expect(missing.code).toBe(3);
    expect(missing.output).toMatch(/a\.txt.*not in this repository|could not read/);
    expect(scratch.commit().code).not.toBe(0);
    writeFileSync(join(scratch.root, ".git/index"), "junk");
    expect(scratch.keyguard("scan", "--staged").code).toBe(3);
    expect(scratch.commit().code).not.toBe(0);
  });
});
