/** Scans that are shared among threads, or that know from before what is clean, report the same as one thread that knows nothing. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { PACKAGE, Scratch } from "./scratch.ts";

const random = seededRandom(61);
const secret = (): string => `token = "q${random.base62(30)}4"\n`;

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => scratch.remove());

interface Report {
  readonly scanned: {
    readonly files: number;
    readonly bytes: number;
    readonly commits: number;
    readonly skipped: readonly { readonly path: string }[];
  };
  readonly findings: readonly {
    readonly path: string;
    readonly line: number;
    readonly commit: { readonly id: string };
  }[];
}

function scan(...args: string[]): { code: number; report: Report; output: string } {
  const outcome = scratch.keyguard("scan", "--format", "json", ...args);
  return { code: outcome.code, report: JSON.parse(outcome.stdout || "{}") as Report, output: outcome.output };
}

const places = ({ findings }: Report): string[] => findings.map(({ path, line }) => `${path}:${line}`);

test("a tree: the same report whatever the number of threads", () => {
  // Some files are dearer than others, so that parts do not end in the order in which they began.
  const contents = (at: number): string =>
    at % 90 === 0 ? secret() : at % 25 === 1 ? "GIF89a\0" : `line ${at}\n`.repeat(at % 100 < 30 ? 2000 : 1);
  for (let at = 0; at < 700; at++) scratch.write(`d${at % 9}/f${at}.txt`, contents(at));
  const alone = scan("--jobs", "1");
  expect(alone.report.scanned.skipped).toHaveLength(28);
  expect(places(alone.report)).toHaveLength(8);
  expect(alone.report.scanned.files).toBe(700);
  for (const jobs of ["2", "3"]) expect(scan("--jobs", jobs)).toEqual(alone);
});

test("a thread's error is the command's", () => {
  for (let at = 0; at < 700; at++) scratch.write(`d/f${at}.txt`, "x\n");
  scratch.write("z/keyguard.config.json", '{ "unknown": 1 }');
  for (let at = 0; at < 700; at++) scratch.write(`z/f${at}.txt`, "x\n");
  const outcome = scratch.keyguard("scan", "--jobs", "3");
  expect(outcome.code).toBe(2);
  expect(outcome.output).toContain("z/keyguard.config.json");
});

test.each(["0", "65", "two"])("--jobs %s is no number of threads", (jobs) => {
  expect(scratch.keyguard("scan", "--jobs", jobs)).toMatchObject({ code: 2 });
});

function commit(path: string, contents: string): void {
  scratch.stage(path, contents);
  scratch.commitUnchecked();
}

describe("a history", () => {
  test("the same report whatever the number of threads, in the order of the commits", () => {
    // Quicker than a thousand commands: commits as git's own import reads them.
    const commits = Array.from({ length: 900 }, (_, at) => {
      const text = at % 200 === 100 ? secret() : `line ${at}\n`;
      return `commit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_000 + at} +0000\ndata 1\nxM 100644 inline f${at % 50}.txt\ndata ${text.length}\n${text}\n`;
    });
    expect(scratch.run("git", ["fast-import", "--quiet"], { input: commits.join("") }).code).toBe(0);
    const alone = scan("--history", "--no-cache", "--jobs", "1");
    expect(places(alone.report)).toHaveLength(4);
    expect(alone.report.scanned.commits).toBe(900);
    for (const jobs of ["2", "3"]) expect(scan("--history", "--no-cache", "--jobs", jobs)).toEqual(alone);
    for (const _ of ["first", "again"]) expect(scan("--history").report.findings).toEqual(alone.report.findings);
  });

  test("a commit that held nothing is not searched again; one that held something is, and new ones are", () => {
    commit("clean.txt", "one\n");
    commit("bad.txt", secret());
    const first = scan("--history");
    expect(places(first.report)).toEqual(["bad.txt:1"]);
    const second = scan("--history");
    expect(second.report.findings).toEqual(first.report.findings);
    expect(second.report.scanned.commits).toBe(2);
    expect(second.report.scanned.files).toBe(1);
    expect(scan("--history", "--no-cache").report.scanned.files).toBe(2);
    commit("worse.txt", secret());
    expect(places(scan("--history").report)).toEqual(["bad.txt:1", "worse.txt:1"]);
  });

  test("of a commit that held something only the files that did are searched again, and its message", () => {
    scratch.write("clean.txt", "one\n");
    scratch.write("deep/bad.txt", secret());
    scratch.git("add", "-A");
    scratch.git("commit", "-q", "--no-verify", "-m", `see ${secret().trim()}`);
    scratch.git("mv", "deep", "other");
    scratch.git("commit", "-q", "--no-verify", "-m", "moved");
    const first = scan("--history");
    expect(first.report.findings.length).toBeGreaterThanOrEqual(2);
    expect(first.report.scanned.files).toBe(3);
    for (const files of [1, 1]) {
      const again = scan("--history");
      expect(again.report.findings).toEqual(first.report.findings);
      expect(again.report.scanned).toMatchObject({ files, commits: 2 });
    }
  });

  test("what one commit repeats of another is found where only the second is asked for", () => {
    const text = secret();
    commit("a.txt", text);
    commit("a.txt", "gone\n");
    commit("a.txt", text);
    expect(places(scan("--history").report)).toEqual(["a.txt:1"]);
    const last = scan("--range", "HEAD~1..HEAD");
    expect(places(last.report)).toEqual(["a.txt:1"]);
    expect(last.report.findings[0]?.commit.id).toBe(scratch.git("rev-parse", "HEAD").trim());
  });

  test("without a working tree: of a bare repository, and from inside the git folder", () => {
    commit("bad.txt", secret());
    commit("clean.txt", "one\n");
    const bare = join(scratch.folder, "bare.git");
    scratch.git("clone", "-q", "--bare", ".", bare);
    for (const cwd of [bare, join(scratch.root, ".git")]) {
      for (const what of [["--history"], ["--history"], ["--range", "HEAD~1..HEAD"]]) {
        const outcome = scratch.run(process.execPath, [join(PACKAGE, "dist/keyguard.cjs"), "scan", ...what], { cwd });
        expect(outcome).toMatchObject({ code: what.length === 1 ? 1 : 0, stderr: "" });
        expect(outcome.stdout).toContain(what.length === 1 ? "bad.txt:1" : "no credentials");
      }
    }
  });

  // https://git-scm.com/docs/gitrepository-layout: a line there says that a commit has no parent.
  test("commits behind a graft are searched, too", () => {
    commit("bad.txt", secret());
    commit("bad.txt", "gone\n");
    scratch.write(".git/info/grafts", scratch.git("rev-parse", "HEAD"));
    for (const what of [["--history"], ["--history", "--no-cache"]])
      expect(places(scan(...what).report)).toEqual(["bad.txt:1"]);
  });

  test("another config searches everything again", () => {
    commit("a.txt", "acme_7302915846\n");
    expect(scan("--history").code).toBe(0);
    scratch.write(
      "keyguard.config.json",
      JSON.stringify({
        customRules: [{ id: "acme-token", description: "Acme", pattern: "acme_[0-9]{10}", keywords: ["acme_"] }],
      }),
    );
    expect(places(scan("--history").report)).toEqual(["a.txt:1"]);
    scratch.write("keyguard.config.json", "{}");
    expect(scan("--history").code).toBe(0);
    scratch.write("deep/keyguard.config.json", "{}");
    expect(scan("--history").report.scanned.files).toBe(1);
    expect(scan("--history").report.scanned.files).toBe(1);
  });

  test("a list of searched commits that was tampered with or cut off costs time, nothing else", () => {
    commit("a.txt", "one\n");
    commit("bad.txt", secret());
    scan("--history");
    const folder = ".git/keyguard";
    const [name = ""] = scratch.run("ls", [folder]).stdout.split("\n");
    expect(name).toMatch(/^searched-commits-[0-9a-f]{16}$/);
    const file = join(scratch.root, folder, name);
    const kept = readFileSync(file, "latin1");
    expect(kept).not.toContain("bad.txt");
    for (const text of ["\0\n../../x\nzz", kept.slice(0, -12), kept.slice(0, 70)]) {
      writeFileSync(file, text);
      expect(scan("--history")).toMatchObject({ code: 1, report: { scanned: { files: 2, commits: 2 } } });
      expect(scan("--history")).toMatchObject({ code: 1, report: { scanned: { files: 1, commits: 2 } } });
    }
  });
});
