/** What a hook's run loads and starts, which does not depend on the machine's mood: fixed budgets, checked on the built bundles. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

const entry = resolve(__dirname, "../../dist/keyguard.cjs");
/** Bundles and their bytes: what V8 has to read and compile before anything is searched. */
const MOST_BUNDLES = 3;
const MOST_BYTES = 300_000;
/** The comparison with HEAD, and one process for all objects. */
const MOST_GIT_PROCESSES = 2;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "keyguard-budgets-"));
  execFileSync("git", ["init", "-q", folder]);
  writeFileSync(join(folder, "a.ts"), 'export const passwordField = "hello world";\n');
  execFileSync("git", ["-C", folder, "add", "a.ts"]);
  execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "x"]);
  writeFileSync(join(folder, "a.ts"), 'export const passwordField = "hello worlds";\n');
  execFileSync("git", ["-C", folder, "add", "a.ts"]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a looked-at commit loads few bundles", () => {
  // The first run after an installation compiles, and tries out what it did not need.
  expect(spawnSync(process.execPath, [entry, "hook", "pre-commit"], { cwd: folder }).status).toBe(0);
  const list = join(folder, "loaded.txt");
  const spy = join(folder, "spy.cjs");
  writeFileSync(
    spy,
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join("\\n")));`,
  );
  const done = spawnSync(process.execPath, ["--require", spy, entry, "hook", "pre-commit"], { cwd: folder });
  expect(done.status).toBe(0);
  const bundles = readFileSync(list, "utf8")
    .split("\n")
    .filter((path) => path !== spy && path.endsWith(".cjs"));
  expect(bundles.some((path) => path.endsWith("cli-examine.cjs"))).toBe(true);
  expect(bundles.length).toBeLessThanOrEqual(MOST_BUNDLES);
  expect(bundles.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

const testOnPosix = process.platform === "win32" ? test.skip : test;

interface Surroundings {
  readonly shell?: readonly [string, ...string[]];
  /** Folders in front of the others. */
  readonly path?: readonly string[];
}

/** What the hook's shell decides on a line that is added: 0 without node, 1 with the node that stands in for it. */
function decisionOn(line: string, { shell = ["sh"], path = [] }: Surroundings = {}): number | null {
  const cwd = mkdtempSync(join(folder, "commit-"));
  execFileSync("git", ["init", "-q", cwd]);
  writeFileSync(join(cwd, "b.ts"), `${line}\n`);
  execFileSync("git", ["-C", cwd, "add", "b.ts"]);
  const standIn = join(folder, "no-node");
  writeFileSync(standIn, "#!/bin/sh\nexit 1\n");
  chmodSync(standIn, 0o755);
  const PATH = [...path, process.env.PATH].join(delimiter);
  const [command, ...args] = shell;
  return spawnSync(command, [...args, join(entry, "../../hooks/pre-commit")], {
    cwd,
    env: { ...process.env, PATH, KEYGUARD_NODE: standIn },
  }).status;
}

testOnPosix.each([
  "const a = 1;",
  "const setInheritedReadOptions = require('./helpers/populate/setInheritedReadOptions');",
  "// see https://github.com/nodejs/undici/issues/5285, fixed in 2026-07-29",
])("the shell decides alone: %s", (line) => {
  expect(decisionOn(line)).toBe(0);
});

testOnPosix.each([
  'const passwordField = "hello world";',
  `const id = "${"4b1d".repeat(8)}";`,
  "-- see x1y2z3-4b1d8c2e9f7a6b5c",
  `\0 ${"q7Rx".repeat(6)}`,
])("node is asked: %j", (line) => {
  expect(decisionOn(line)).toBe(1);
});

/** The first look finds it suspicious, the second does not. */
const LOOKED_AT_TWICE = "// see https://github.com/nodejs/undici/issues/5285, fixed in 2026-07-29";

testOnPosix.each([["dash"], ["bash"], ["bash", "--posix"], ["busybox", "ash"]] as const)(
  "%s %s: both looks",
  (...shell) => {
    if (spawnSync(shell[0], [...shell.slice(1), "-c", "true"]).status !== 0) return;
    expect(decisionOn(LOOKED_AT_TWICE, { shell })).toBe(0);
    expect(decisionOn(`// a \u00e9 -- see x1y2z3-4b1d8c2e9f7a6b5c`, { shell })).toBe(1);
  },
);

/** A tool of the second look that is another one here: what it does instead. */
testOnPosix.each([
  ["tr", "cat"],
  ["tr", "true"],
  ["head", "false"],
  ["awk", "exit 127"],
  ["awk", "cat >/dev/null; exit 2"],
  ["grep", 'case " $* " in *" -o "*) exit 2 ;; esac; exec "$grep" "$@"'],
  ["grep", 'case " $* " in *" -o "*) exit 1 ;; esac; exec "$grep" "$@"'],
  ["grep", 'case " $* " in *" -v "*) cat ; exit 0 ;; esac; exec "$grep" "$@"'],
])("where %s does %j, node is asked", (tool, does) => {
  const path = mkdtempSync(join(folder, "tools-"));
  const grep = execFileSync("sh", ["-c", "command -v grep"], { encoding: "utf8" }).trim();
  writeFileSync(join(path, tool), `#!/bin/sh\ngrep=${grep}\n${does}\n`);
  chmodSync(join(path, tool), 0o755);
  expect(decisionOn(LOOKED_AT_TWICE)).toBe(0);
  expect(decisionOn(LOOKED_AT_TWICE, { path: [path] })).toBe(1);
});

testOnPosix("a looked-at commit starts few git processes", () => {
  const log = join(folder, "git.log");
  const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho run >> "${log}"\nexec "${git}" "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const done = spawnSync(process.execPath, [entry, "hook", "pre-commit"], { cwd: folder, env });
  expect(done.status).toBe(0);
  const started = readFileSync(log, "utf8").trim().split("\n").length;
  expect(started).toBeGreaterThan(0);
  expect(started).toBeLessThanOrEqual(MOST_GIT_PROCESSES);
});
