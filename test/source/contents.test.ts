import { execFileSync } from "node:child_process";
import { stagedSource } from "../../src/source/index.ts";
import { Scratch } from "../e2e/scratch.ts";
import { documentsOf, KEY, places } from "./needle.ts";

/** Numbers in front are those of the list of situations that break other hooks. */
let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => scratch.remove());

const source = async (): ReturnType<typeof stagedSource> => stagedSource({ cwd: scratch.root, env: scratch.env });
const staged = async (needle = KEY): Promise<string[]> => places(await source(), needle);

const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
const utf32le = (text: string): Buffer => Buffer.from([...text].flatMap((char) => [char.codePointAt(0) ?? 0, 0, 0, 0]));
const LE_MARK = Buffer.from([0xff, 0xfe]);
const BE_MARK = Buffer.from([0xfe, 0xff]);
/** `設定:` and `キーは、` in Shift_JIS and EUC-JP; the last byte of `表` in Shift_JIS is a backslash. */
const SJIS = Buffer.from("90dd92e83a208381815b82cd8141955c", "hex");
const EUC = Buffer.from("c0dfc4ea3a20a5ada1bca4cfa1a2", "hex");

const two = (line: string): string => `first\n${line}\nthird\n`;
const CONTENTS: Readonly<Record<string, readonly [Buffer | string, column: number]>> = {
  CRLF: [`first\r\n${KEY}\r\n`, 1],
  "no newline at the end": [`first\n${KEY}`, 1],
  "a byte-order mark": [`\uFEFFfirst\n${KEY}\n`, 1],
  "UTF-16 LE with a mark": [Buffer.concat([LE_MARK, Buffer.from(two(`x ${KEY}`), "utf16le")]), 3],
  "UTF-16 BE with a mark": [Buffer.concat([BE_MARK, utf16be(two(`x ${KEY}`))]), 3],
  "UTF-16 LE without a mark": [Buffer.from(two(`x ${KEY}`), "utf16le"), 3],
  "UTF-16 BE without a mark": [utf16be(two(`x ${KEY}`)), 3],
  "UTF-16 LE without a mark, Japanese": [Buffer.from(`接続の設定はここに書く　一番\n鍵は${KEY}です。\n`, "utf16le"), 3],
  "UTF-16 BE without a mark, Japanese": [utf16be(`接続の設定はここに書く　一番\n鍵は${KEY}です。\n`), 3],
  "UTF-32 LE": [utf32le(two(KEY)), 1],
  Shift_JIS: [Buffer.concat([SJIS, Buffer.from(`\n"`), SJIS, Buffer.from(`${KEY}"\n`)]), 11],
  "EUC-JP": [Buffer.concat([EUC, Buffer.from("\n"), EUC, Buffer.from(`${KEY}\n`)]), 9],
  "Latin-1": [Buffer.from(`clé\nétéé${KEY}é\n`, "latin1"), 5],
  "Windows quotes": [
    Buffer.concat([Buffer.from("a\n"), Buffer.from([0x93]), Buffer.from(KEY), Buffer.from([0x94])]),
    2,
  ],
  "invalid UTF-8 beside valid": [
    Buffer.concat([Buffer.from("日本\n日\n").subarray(0, 10), Buffer.from([0xff]), Buffer.from(KEY)]),
    3,
  ],
  "NUL bytes": [`first\n\0\0${KEY}\0\0\n`, 3],
  "UTF-16 appended to UTF-8": [Buffer.concat([Buffer.from("the first line\n"), Buffer.from(`${KEY}\n`, "utf16le")]), 1],
  "UTF-8 appended to UTF-16": [Buffer.concat([LE_MARK, Buffer.from("first\n", "utf16le"), Buffer.from(`${KEY}\n`)]), 2],
  "bytes of no known format": [
    Buffer.concat([Buffer.from([1, 2, 0xfe, 0, 0x9c, 10, 7, 0]), Buffer.from(KEY), Buffer.alloc(9)]),
    3,
  ],
  "a text that begins like a GIF": [`GIF89a is a format\n${KEY}\n`, 1],
  "a text that begins like a Windows program": [`MZ\n${KEY}\n`, 1],
};

test.each(Object.entries(CONTENTS))("16. %s, new and in a changed file", async (_, [contents, column]) => {
  scratch.stage("a.txt", contents);
  expect(await staged()).toEqual([`a.txt:2:${column}`]);
  scratch.commitUnchecked();
  // The old key stays, on an untouched line: nothing is new. Bytes after it: the key is not new either.
  const bytes = Buffer.from(contents);
  const wide = /UTF-16 (?:LE|BE) /.test(_)
    ? _.includes("LE")
      ? Buffer.from("\nend\n", "utf16le")
      : utf16be("\nend\n")
    : "\nend\n";
  scratch.stage("a.txt", Buffer.concat([bytes, Buffer.from(wide)]));
  expect(await staged()).toEqual([]);
  expect(await staged("end")).toHaveLength(1);
});

test("16. CR alone ends a line, as editors and the engine count", async () => {
  scratch.stage("a.txt", `first\rsecond ${KEY}\rthird\nfourth\r\r\nsixth\r`);
  expect(await staged()).toEqual(["a.txt:2:8"]);
  scratch.commitUnchecked();
  scratch.stage("a.txt", `first\rsecond ${KEY}\rthird\nfourth\r\r\nsixth\r${KEY}`);
  expect(await staged()).toEqual(["a.txt:7:1"]);
  // Only the line ends change: no line is new.
  scratch.commitUnchecked();
  scratch.stage("a.txt", `first\nsecond ${KEY}\r\nthird\nfourth\n\nsixth\n${KEY}`);
  expect(await staged()).toEqual([]);
});

describe("17. sizes and kinds", () => {
  test("a 6 MB line: stretches with the right columns, the overlap on both", async () => {
    const half = "x=日;".repeat(400_000);
    scratch.stage("a.js", `//\n${half}${KEY}${half}${KEY}\n`);
    const column = half.length + 1;
    expect(await staged()).toEqual([`a.js:2:${column}`, `a.js:2:${2 * half.length + KEY.length + 1}`]);
  });

  test("a key across every place where a large file may be cut", async () => {
    const line = `${"y".repeat(97)}\n`;
    const lines = Array.from({ length: 120_000 }, (_, at) => (at % 1000 === 0 ? `${KEY}${at}\n` : line));
    scratch.stage("big.txt", lines.join(""));
    const expected = lines.flatMap((text, at) => (text.startsWith(KEY) ? [`big.txt:${at + 1}:1`] : []));
    expect(await staged()).toEqual(expected.sort());
  });

  test("a large changed file: only the stretch with the added line, the old key is left alone", async () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `line ${at} of a large file with ordinary text in it`);
    lines[10] = `old ${KEY}`;
    scratch.stage("big.txt", lines.join("\n"));
    scratch.commitUnchecked();
    lines[150_000] = `new ${KEY}`;
    lines.splice(20, 1);
    scratch.stage("big.txt", lines.join("\n"));
    const documents = await documentsOf(await source());
    expect(documents).toHaveLength(1);
    expect(documents[0]?.added).toEqual([{ from: 150_000, to: 150_000 }]);
    expect(await staged()).toEqual(["big.txt:150000:5"]);
  });

  test.each([
    ["CR", "\r"],
    ["CRLF", "\r\n"],
    ["CR CRLF", "\r\r\n"],
  ])("a large file with lines ended by %s, new and changed", async (_, end) => {
    const lines = Array.from({ length: 90_000 }, (_, at) => `line ${at} ${"x".repeat(at % 97)}`);
    lines[70_000] = `old ${KEY}`;
    const factor = end.length === 3 ? 2 : 1;
    scratch.stage("big.txt", lines.join(end));
    expect(await staged()).toEqual([`big.txt:${70_000 * factor + 1}:5`]);
    scratch.commitUnchecked();
    lines[80_000] = `new ${KEY}`;
    scratch.stage("big.txt", lines.join(end));
    expect(await staged()).toEqual([`big.txt:${80_000 * factor + 1}:5`]);
  });

  test("one line of 6 MB, CR and LF at every place where it may be cut", async () => {
    for (const offset of [0, 1, 2]) {
      const text = `${"y".repeat(offset)}${"\r\n".repeat(2_500_000)}${KEY}`;
      scratch.stage("big.txt", text);
      expect(await staged()).toEqual(["big.txt:2500001:1"]);
    }
  });

  test("a large UTF-16 file has right lines and columns", async () => {
    const lines = Array.from({ length: 60_000 }, (_, at) => `line ${at} of a large file, ਊ and Ċ`);
    lines[50_000] = `new ${KEY}`;
    for (const [mark, bytes] of [
      [LE_MARK, Buffer.from(lines.join("\n"), "utf16le")],
      [BE_MARK, utf16be(lines.join("\n"))],
    ] as const) {
      scratch.stage("big.txt", Buffer.concat([mark, bytes]));
      expect(await staged()).toEqual(["big.txt:50001:5"]);
    }
  });

  test("files without a byte", async () => {
    scratch.stage("empty.txt", "");
    expect((await documentsOf(await source())).map(({ path, text }) => [path, text])).toEqual([["empty.txt", ""]]);
  });

  test("known binary formats are listed as skipped, and their path is still seen", async () => {
    const noise = Buffer.from([0, 1, 2, 3, 0xff, 0]);
    scratch.stage("a.png", Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), noise, Buffer.from(KEY)]));
    scratch.stage(`${KEY}.zip`, Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), noise]));
    const read = await source();
    expect(await places(read)).toEqual([`${KEY}.zip`]);
    expect(read.stats.skipped).toEqual([
      { path: `${KEY}.zip`, reason: "ZIP archive", blocking: false },
      { path: "a.png", reason: "PNG image", blocking: false },
    ]);
  });

  test("a file over the limit is skipped and blocks, unless its path is ignored", async () => {
    scratch.stage("big.txt", `${"x".repeat(2000)}\n${KEY}`);
    const limited = { cwd: scratch.root, env: scratch.env, limits: { maxFileBytes: 1000 } };
    const read = await stagedSource(limited);
    expect(await places(read)).toEqual([]);
    expect(read.stats.skipped).toEqual([
      { path: "big.txt", reason: expect.stringMatching(/larger than the limit: 2021 bytes of 1000/), blocking: true },
    ]);
    const ignoring = await stagedSource({ ...limited, isIgnored: () => true });
    expect(await places(ignoring)).toEqual([]);
    expect(ignoring.stats.skipped).toEqual([]);
  });

  test("many small files at once", async () => {
    const names = Array.from({ length: 3000 }, (_, at) => `d${at % 7}/f${at}.txt`);
    for (const name of names) scratch.write(name, `${name}\n${name.endsWith("999.txt") ? KEY : "x"}\n`);
    scratch.git("add", "-A");
    expect(await staged()).toEqual(["d3/f2999.txt:2:1", "d4/f1999.txt:2:1", "d5/f999.txt:2:1"].sort());
  });

  test("a pointer of Git LFS is its text", async () => {
    scratch.stage(
      "a.bin",
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12\n${KEY}\n`,
    );
    expect(await staged()).toEqual(["a.bin:4:1"]);
  });
});

test("18. added lines that look like a diff", async () => {
  const fakes = [
    "+++ b/x",
    "--- a/x",
    "@@ -1 +1 @@",
    "@@ -0,0 +1,0 @@",
    "diff --git a/x b/x",
    "-- ",
    "\\ No newline at end of file",
    ":100644 100644 0 0 A",
    "+",
  ];
  scratch.stage("a.txt", "first\nlast\n");
  scratch.commitUnchecked();
  scratch.stage("a.txt", `first\n${fakes.join("\n")}\n${KEY}\n${fakes.join("\n")}\nlast\n`);
  scratch.stage("b.txt", `${fakes.join("\n")}\n${KEY}\n`);
  expect(await staged()).toEqual(["a.txt:11:1", "b.txt:10:1"]);
});

describe("19. file names", () => {
  const NAMES = [
    "with space",
    "tab\tin",
    "new\nline",
    'quo"te',
    "back\\slash",
    "-dash",
    ":colon",
    ":(top)magic",
    "*glob?[x]",
    "🗝 emoji",
    "é combining".normalize("NFD"),
    "é composed".normalize("NFC"),
    "$(touch x)",
    "`touch x`",
    " ",
    "a\n:100644 100644 x",
    "trailing\r",
    `${"long/".repeat(200)}${"n".repeat(200)}`,
  ];
  test.each(NAMES)("%j", async (name) => {
    scratch.stage("base", "x");
    scratch.commitUnchecked();
    stageAs(Buffer.from(name), `a\n${KEY}\n`);
    expect(await staged()).toEqual([`${name}:2:1`]);
    scratch.commitUnchecked();
    stageAs(Buffer.from(name), `a\n${KEY}\nc ${KEY}\n`);
    expect(await staged()).toEqual([`${name}:3:3`]);
  });

  test("bytes that are no UTF-8 keep their place, visibly; 4,000 characters", async () => {
    stageAs(Buffer.from("caf\xe9.txt", "latin1"), KEY);
    const long = Array.from({ length: 40 }, (_, at) => `${at}`.padStart(99, "d")).join("/");
    stageAs(Buffer.from(long), KEY);
    expect(await staged()).toEqual([`${long}:1:1`, "caf\\xe9.txt:1:1"].sort());
  });

  test("a secret in a path", async () => {
    scratch.stage(`backup/${KEY}.txt`, "x");
    expect(await staged()).toEqual([`backup/${KEY}.txt`]);
  });

  /** Stages without a file system between: it may not take the name. */
  function stageAs(name: Buffer, contents: string): void {
    const id = scratch.run("git", ["hash-object", "-w", "--stdin"], { input: contents }).stdout.trim();
    const line = Buffer.concat([Buffer.from(`100644 ${id}\t`), name, Buffer.from([0])]);
    execFileSync("git", ["update-index", "-z", "--index-info"], { cwd: scratch.root, env: scratch.env, input: line });
  }
});
