import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { type Change, type CommitMark, DIFF_OPTIONS, isContent, parseChanges } from "../../src/source/changes.ts";
import { commitDocuments } from "../../src/source/commits.ts";
import { PATCH_OPTIONS, type PatchedChange, PatchParser } from "../../src/source/patches.ts";
import { DEFAULT_LIMITS, emptyStats } from "../../src/source/source.ts";
import { Scratch } from "../e2e/scratch.ts";
import { KEY, places } from "./needle.ts";

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
  scratch.write(".gitattributes", "*.shown diff\n*.hidden -diff\n*.driven diff=driven\n");
  scratch.git("config", "diff.driven.xfuncname", "^(.*)$");
  scratch.git("config", "diff.driven.command", "false");
  scratch.git("config", "diff.suppressBlankEmpty", "true");
  scratch.git("config", "diff.noprefix", "true");
  scratch.git("config", "diff.context", "0");
  scratch.git("config", "core.quotePath", "true");
});
afterEach(() => scratch.remove());

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
/** What a file may hold to be taken for what git writes. */
const line = fc.constantFrom(
  ...[
    "",
    " ",
    "one",
    "two",
    "three",
    "\r",
    "-",
    "+",
    "\\ No newline at end of file",
    "diff --git a/x b/x",
    "--- a/x",
    "+++ b/x",
  ],
  ...[
    "@@ -1,3 +1,3 @@",
    "@@@ -1 -1 +1 @@@",
    `index ${COMMIT}..${COMMIT} 100644`,
    COMMIT,
    `${COMMIT}\0`,
    "\0",
    "Binary files a and b differ",
  ],
  ...[`:100644 100644 ${COMMIT} ${COMMIT} M\0x\0`, "deleted file mode 100644", KEY, `x ${KEY} y`],
);
const contents = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.boolean())
  .map(([lines, ends]) => lines.join("\n") + (ends && lines.length > 0 ? "\n" : ""));
const path = fc.constantFrom(
  "a",
  "b",
  "c d",
  'q"uote',
  "new\nline",
  "tab\t",
  "\u00e9",
  "x.shown",
  "x.hidden",
  "x.driven",
  "d/e",
);
const change = fc.record({
  path,
  mode: fc.constantFrom("100644", "100644", "100644", "100755", "120000", "delete"),
  /** undefined: what another path holds. */
  contents: fc.option(contents, { nil: undefined, freq: 5 }),
});
const commit = fc.record({ changes: fc.array(change, { maxLength: 4 }), merges: fc.nat(4) });
const history = fc.array(commit, { minLength: 1, maxLength: 8 });
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** Makes it as `git fast-import` reads it. https://git-scm.com/docs/git-fast-import */
function make(commits: History): string[] {
  const parts: string[] = ["reset refs/heads/other\n"];
  commits.forEach(({ changes, merges }, at) => {
    const mark = at + 1;
    parts.push(
      `commit refs/heads/main\nmark :${mark}\ncommitter A <a@example.com> ${1_700_000_000 + at} +0000\ndata 1\nx`,
    );
    if (at > 0) parts.push(`from :${at}\n`);
    if (at > 1 && merges === 0) parts.push(`merge :${at - 1}\n`);
    for (const { path, mode, contents } of changes) {
      const quoted = `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
      if (mode === "delete") parts.push(`D ${quoted}\n`);
      else {
        const text = contents ?? "the same\nin many\nfiles\n";
        parts.push(`M ${mode} inline ${quoted}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
      }
    }
  });
  scratch.tryGit("update-ref", "-d", "refs/heads/main");
  expect(scratch.run("git", ["fast-import", "--quiet", "--force"], { input: parts.slice(1).join("") }).code).toBe(0);
  return scratch.git("rev-list", "--reverse", "--topo-order", "main").trim().split("\n");
}

function bytesOf(args: readonly string[], input = ""): Buffer {
  return execFileSync("git", args, { cwd: scratch.root, env: scratch.env, input, maxBuffer: 1 << 28 });
}

function differ(ids: readonly string[], ...options: readonly string[]): Buffer {
  const args = [
    "-c",
    "core.bigFileThreshold=1m",
    "diff-tree",
    "--stdin",
    "-r",
    "-c",
    "--root",
    "--always",
    ...DIFF_OPTIONS,
    ...options,
  ];
  return bytesOf(args, ids.map((id) => `${id}\n`).join(""));
}

function read(output: Buffer, size: number): (CommitMark | PatchedChange)[] {
  const parser = new PatchParser();
  const items: (CommitMark | PatchedChange)[] = [];
  for (let at = 0; at < output.length; at += size) items.push(...parser.feed(output.subarray(at, at + size)));
  return [...items, ...parser.finish()];
}

async function changesOf(output: Buffer): Promise<(Change | CommitMark)[]> {
  async function* whole(): AsyncGenerator<Buffer> {
    yield output;
  }
  const all: (Change | CommitMark)[] = [];
  for await (const one of parseChanges(whole())) all.push(one);
  return all;
}

const blob = (id: string): string => (/^0+$/.test(id) ? "" : bytesOf(["cat-file", "blob", id]).toString("latin1"));
const linesOf = (text: string): string[] =>
  text.split("\n").filter((text, at, all) => at < all.length - 1 || text !== "");

/** Lines of one that are not in the other, each as often as it is there. */
function missing(lines: readonly string[], from: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of from) left.set(each, (left.get(each) ?? 0) + 1);
  return lines.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

test("whatever files hold and are called: the changes that git lists, with the lines that are new", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(history, fc.integer({ min: 1, max: 3000 }), async (commits, size) => {
      const ids = make(commits);
      const items = read(differ(ids, ...PATCH_OPTIONS), size);
      expect(items.map((item) => ("commit" in item ? item : item.change))).toEqual(await changesOf(differ(ids)));
      for (const item of items) {
        if ("commit" in item || item.text === undefined || !isContent(item.change)) continue;
        shown++;
        const { old, id } = item.change;
        const after = linesOf(blob(id));
        const text = linesOf(item.text.toString("latin1"));
        expect(missing(text, after)).toEqual([]);
        const fresh = item.fresh.flatMap(({ start, end }) => linesOf(item.text?.toString("latin1", start, end) ?? ""));
        expect(missing(fresh, text)).toEqual([]);
        // What is not fresh was there before.
        if (item.change.status !== "T")
          expect(missing(missing(after, fresh), linesOf(blob(old[0]?.id ?? "0")))).toEqual([]);
      }
    }),
    { seed: 20261126, numRuns: 40 },
  );
  expect(shown).toBeGreaterThan(100);
}, 60_000);

test("a history sifted by patches gives what it gives unsifted", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(history, async (commits) => {
      const ids = make(commits);
      const placesOf = (isSuspect?: Parameters<typeof commitDocuments>[3]): Promise<string[]> => {
        const reading = {
          place: { cwd: scratch.root, env: scratch.env },
          limits: DEFAULT_LIMITS,
          stats: emptyStats(),
        };
        return places({ stats: reading.stats, documents: () => commitDocuments(ids, () => false, reading, isSuspect) });
      };
      const expected = await placesOf();
      expect(
        await placesOf({
          isSuspect: async (_, { text }) => text.includes(KEY),
          searched: new Map(),
        }),
      ).toEqual(expected);
      found += expected.length;
    }),
    { seed: 20261126, numRuns: 30 },
  );
  expect(found).toBeGreaterThan(30);
}, 60_000);

test("output that is cut short or of another form is an error", () => {
  make([{ changes: [{ path: "a", mode: "100644", contents: "one\ntwo\n" }], merges: 1 }] as unknown as History);
  const output = differ(scratch.git("rev-list", "main").trim().split("\n"), ...PATCH_OPTIONS);
  for (const cut of [1, 4, 8]) expect(() => read(output.subarray(0, -cut), 1000)).toThrow("unexpected form");
  expect(() => read(Buffer.from("no commit\0"), 1000)).toThrow("unexpected form");
  const text = output.toString("latin1");
  expect(() => read(Buffer.from(text.replace("@@ -0,0 +1,2 @@", "@@ -0,0 +1,1 @@"), "latin1"), 1000)).not.toThrow();
  expect(() => read(Buffer.from(text.replace("@@ -0,0 +1,2 @@", "@@ -x"), "latin1"), 1000)).toThrow("unexpected form");
});
