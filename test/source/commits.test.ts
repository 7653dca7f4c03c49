import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { historySource, pushSource, rangeSource, receiveSource } from "../../src/source/index.ts";
import { Scratch } from "../e2e/scratch.ts";
import { documentsOf, KEY, places } from "./needle.ts";

const NOTHING = "0".repeat(40);
let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => scratch.remove());

const id = (name = "HEAD", folder = scratch.root): string => scratch.git("-C", folder, "rev-parse", name).trim();
function commit(files: Readonly<Record<string, string | null>>, message = "a change"): string {
  for (const [path, contents] of Object.entries(files)) {
    if (contents === null) scratch.git("rm", "-q", path);
    else scratch.stage(path, contents);
  }
  scratch.git("commit", "-q", "--allow-empty", "--no-verify", "-m", message);
  return id();
}
const here = () => ({ cwd: scratch.root, env: scratch.env });
const history = async (since?: string): Promise<string[]> =>
  places(await historySource({ ...here(), ...(since === undefined ? {} : { since }) }));
const range = async (text: string): Promise<string[]> => places(await rangeSource({ ...here(), range: text }));

describe("histories and ranges", () => {
  test("a secret that a later commit deleted, with the commit that brought it, its author and date", async () => {
    commit({ "a.txt": "one\n" });
    scratch.stage("a.txt", `one\n${KEY}\n`);
    scratch.run("git", ["commit", "-qm", "x"], {
      env: { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_DATE: "2024-02-29T23:30:00+09:00" },
    });
    const bad = id();
    commit({ "a.txt": "one\n" });
    const documents = await documentsOf(await historySource(here()));
    const found = documents.filter(({ text, path }) => path === "a.txt" && text.includes(KEY));
    expect(found).toHaveLength(1);
    expect(found[0]?.added).toEqual([{ from: 2, to: 2 }]);
    expect(found[0]?.commit).toEqual({
      id: bad,
      author: "Ada <author@example.com>",
      date: "2024-02-29T23:30:00+09:00",
    });
  });

  test("the same content is searched once: untouched lines, renames and reverts add nothing", async () => {
    const first = commit({ "a.txt": `one\n${KEY}\ntwo\n` });
    commit({ "a.txt": `one\n${KEY}\nTWO\n` });
    scratch.git("mv", "a.txt", "b.txt");
    commit({});
    scratch.git("mv", "b.txt", "a.txt");
    commit({});
    commit({ "a.txt": null });
    commit({ "a.txt": "one\ntwo\n" });
    commit({ "a.txt": `one\n${KEY}\ntwo\n` });
    const documents = await documentsOf(await historySource(here()));
    const holding = documents.filter(
      ({ text, added }) => text.includes(KEY) && (!added || added.some((r) => r.from <= 2 && r.to >= 2)),
    );
    expect(holding.map((document) => [document.path, document.commit?.id])).toEqual([["a.txt", first]]);
    expect(documents.map(({ path }) => path)).toContain("b.txt");
  });

  test("a range: only its commits; a copy of an old secret is new there", async () => {
    commit({ "old.txt": KEY });
    commit({ "old.txt": `${KEY}\nmore\n` });
    expect(await range("HEAD~1..HEAD")).toEqual([]);
    commit({ "new.txt": `${KEY}\nmore\n` });
    expect(await range("HEAD~1..HEAD")).toEqual(["new.txt:1:1"]);
    expect(await range("HEAD")).toEqual(["new.txt:1:1", "old.txt:1:1"]);
  });

  test("a merge: what none of its parents has, and nothing twice", async () => {
    commit({ "a.txt": "1\n2\n3\n4\n5\n6\n7\n8\n" });
    scratch.git("checkout", "-qb", "other");
    commit({ "a.txt": `1 ${KEY}\n2\n3\n4\n5\n6\n7\n8\n` });
    scratch.git("checkout", "-q", "main");
    commit({ "a.txt": "1\n2\n3\n4\n5\n6\n7\nours\n" });
    scratch.git("merge", "-q", "--no-commit", "other");
    scratch.stage("a.txt", `1 ${KEY}\n2\n3\nevil ${KEY}\n5\n6\n7\nours\n`);
    scratch.git("commit", "-qm", "merged");
    expect(await range("HEAD^..HEAD")).toEqual(["a.txt:1:3", "a.txt:4:6"]);
    const merge = (await documentsOf(await historySource(here()))).filter(
      ({ commit: of, path }) => of?.id === id() && path === "a.txt",
    );
    expect(merge.map(({ added }) => added)).toEqual([[{ from: 4, to: 4 }]]);
  });

  test("all branches, tags and a detached HEAD; messages and authors; a link's target", async () => {
    commit({ "a.txt": "one\n" });
    scratch.git("checkout", "-qb", "side");
    commit({ "side.txt": KEY });
    scratch.git("checkout", "-q", "--detach", "main");
    symlinkSync(KEY, join(scratch.root, "link"));
    scratch.git("add", "link");
    commit({}, `about\n\n${KEY}`);
    scratch.run("git", ["commit", "-q", "--allow-empty", "-m", "x"], { env: { GIT_AUTHOR_NAME: `me ${KEY}` } });
    expect(await history()).toEqual(["author:1:4", "commit message:3:1", "link:1:1", "side.txt:1:1"]);
  });

  test("since", async () => {
    scratch.stage("a.txt", KEY);
    scratch.run("git", ["commit", "-qm", "old"], { env: { GIT_COMMITTER_DATE: "2001-01-01T00:00:00Z" } });
    commit({ "b.txt": `${KEY} again` });
    expect(await history("2010-01-01")).toEqual(["b.txt:1:1"]);
    expect(await history()).toEqual(["a.txt:1:1", "b.txt:1:1"]);
  });

  test("an empty repository has no history", async () => {
    expect(await history()).toEqual([]);
  });

  test("a submodule's commits, and hostile settings", async () => {
    commit({ "a.txt": "one\n" });
    scratch.git("update-index", "--add", "--cacheinfo", `160000,${id()},sub`);
    commit({});
    scratch.git("update-index", "--cacheinfo", `160000,${"1".repeat(40)},sub`);
    commit({ "a.txt": `one\n${KEY}\n` });
    for (const [name, value] of [
      ["color.ui", "always"],
      ["log.showSignature", "true"],
      ["diff.noprefix", "true"],
      ["log.follow", "true"],
      ["diff.renames", "copies"],
      ["log.diffMerges", "off"],
    ] as const) {
      scratch.git("config", name, value);
    }
    expect(await history()).toEqual(["a.txt:2:1"]);
    const source = await historySource(here());
    await documentsOf(source);
    expect(source.stats.commits).toBe(3);
  });

  test("many commits", async () => {
    const lines = ["blob", "mark :1", "data 2", "x", ""];
    for (let at = 1; at <= 2000; at++) {
      const contents = `${at}\n${at % 500 === 0 ? KEY : "plain"}\n`;
      lines.push(
        "commit refs/heads/main",
        `committer A <a@b> ${1_600_000_000 + at} +0000`,
        "data 1",
        "m",
        `M 100644 inline f${at % 10}.txt`,
        `data ${contents.length}`,
        contents,
      );
    }
    scratch.run("git", ["fast-import", "--quiet"], { input: `${lines.join("\n")}\n` });
    const source = await historySource(here());
    const documents = await documentsOf(source);
    expect(documents.filter(({ text }) => text.includes(KEY)).map(({ text }) => text.split("\n")[0])).toEqual([
      "500",
      "1000",
      "1500",
      "2000",
    ]);
    expect(source.stats.commits).toBe(2000);
  });
});

describe("15. what is about to leave by a push", () => {
  let remote: string;
  beforeEach(() => {
    remote = join(scratch.folder, "remote.git");
    scratch.git("init", "-q", "--bare", remote);
    scratch.git("remote", "add", "origin", remote);
    commit({ "a.txt": "one\n" });
    scratch.git("push", "-q", "origin", "main");
  });
  const push = async (lines: readonly string[], name = "origin"): Promise<string[]> =>
    places(
      await pushSource({ ...here(), remote: name, url: remote, stdin: lines.map((line) => `${line}\n`).join("") }),
    );
  const toMain = (old: string): string => `refs/heads/main ${id()} refs/heads/main ${old}`;

  test("new commits, also when a later one deleted the secret again", async () => {
    const old = id();
    commit({ "a.txt": `one\n${KEY}\n` });
    commit({ "a.txt": "one\n" });
    expect(await push([toMain(old)])).toEqual(["a.txt:2:1"]);
  });

  test("what the remote has already is not searched again", async () => {
    commit({ "a.txt": KEY });
    scratch.git("push", "-q", "origin", "main");
    const old = id();
    commit({ "b.txt": "new" });
    expect(await push([toMain(old)])).toEqual([]);
    scratch.git("branch", "topic");
    expect(await push([`refs/heads/topic ${id("topic")} refs/heads/topic ${NOTHING}`])).toEqual([]);
  });

  test("a new branch; several refs; a deletion", async () => {
    scratch.git("checkout", "-qb", "one");
    commit({ "1.txt": KEY });
    scratch.git("checkout", "-qb", "two", "main");
    commit({ "2.txt": KEY });
    const lines = ["one", "two"].map((name) => `refs/heads/${name} ${id(name)} refs/heads/${name} ${NOTHING}`);
    expect(await push(lines)).toEqual(["1.txt:1:1", "2.txt:1:1"]);
    expect(await push([`(delete) ${NOTHING} refs/heads/one ${id("main")}`])).toEqual([]);
    expect(await push([])).toEqual([]);
  });

  test("a forced update over commits that were never fetched", async () => {
    commit({ "a.txt": KEY });
    expect(await push([toMain("1".repeat(40))])).toEqual(["a.txt:1:1"]);
  });

  test("a remote that was never fetched, or is named by its URL: everything that it is not known to have", async () => {
    const old = id();
    commit({ "b.txt": KEY });
    expect(await push([toMain(NOTHING)], "elsewhere")).toEqual(["b.txt:1:1"]);
    scratch.git("update-ref", "refs/remotes/origin/main", id());
    expect(await push([toMain(NOTHING)], "origin")).toEqual([]);
    expect(await push([toMain(NOTHING)], remote)).toEqual(["b.txt:1:1"]);
    expect(await push([toMain(old)], remote)).toEqual(["b.txt:1:1"]);
  });

  test("tags: light, annotated with a secret in the message, of a tag, of a blob, of a tree", async () => {
    scratch.git("tag", "light");
    const tag = (name: string): string => `refs/tags/${name} ${id(`refs/tags/${name}`)} refs/tags/${name} ${NOTHING}`;
    expect(await push([tag("light")])).toEqual([]);
    scratch.git("tag", "-a", "-m", `release\n\n${KEY}`, "noted");
    expect(await push([tag("noted")])).toEqual(["tag message:3:1"]);
    scratch.git("tag", "-a", "-m", "outer", "outer", "noted");
    expect(await push([tag("outer")])).toEqual(["tag message:3:1"]);
    const blob = scratch.run("git", ["hash-object", "-w", "--stdin"], { input: `x\n${KEY}` }).stdout.trim();
    scratch.git("tag", "of-blob", blob);
    expect(await push([tag("of-blob")])).toEqual(["refs/tags/of-blob:2:1"]);
    const tree = scratch.run("git", ["mktree"], { input: `100644 blob ${blob}\tdeep.txt\n` }).stdout.trim();
    scratch.git("tag", "of-tree", tree);
    expect(await push([tag("of-tree")])).toEqual(["deep.txt:2:1"]);
    commit({ "tagged.txt": KEY });
    scratch.git("tag", "-a", "-m", "m", "ahead");
    expect(await push([tag("ahead")])).toEqual(["tagged.txt:1:1"]);
  });

  test("lines that git never gives are refused", async () => {
    await expect(push(["refs/heads/main nonsense"])).rejects.toMatchObject({ code: "usage" });
  });
});

describe("15. what a server is about to accept", () => {
  test("quarantined objects in a bare repository, several refs; what its refs hold is left alone", async () => {
    const server = join(scratch.folder, "server.git");
    scratch.git("init", "-q", "--bare", server);
    commit({ "old.txt": KEY });
    scratch.git("push", "-q", server, "main");
    const old = id();
    // What git receive-pack does: objects arrive in a folder of their own, and the hook's environment names it.
    const quarantine = join(server, "objects/tmp_objdir-incoming-x");
    commit({ "a.txt": KEY });
    scratch.git("checkout", "-qb", "two");
    commit({ "b.txt": `${KEY}\n` });
    const pack = scratch.run("git", ["rev-list", "--objects", "two", `^${old}`]).stdout.replace(/ .*/g, "");
    scratch.git("init", "-q", "--bare", join(scratch.folder, "empty.git"));
    scratch.run("mkdir", ["-p", join(quarantine, "pack")]);
    expect(scratch.run("git", ["pack-objects", "-q", join(quarantine, "pack/pack")], { input: pack }).code).toBe(0);
    const env = {
      ...scratch.env,
      GIT_DIR: ".",
      GIT_OBJECT_DIRECTORY: quarantine,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(server, "objects"),
      GIT_QUARANTINE_PATH: quarantine,
    };
    const stdin = `${old} ${id("main")} refs/heads/main\n${NOTHING} ${id("two")} refs/heads/two\n`;
    expect(await places(await receiveSource({ cwd: server, env, stdin }))).toEqual(["a.txt:1:1", "b.txt:1:1"]);
    expect(
      await places(await receiveSource({ cwd: server, env, stdin: `${old} ${NOTHING} refs/heads/main\n` })),
    ).toEqual([]);
  });
});
