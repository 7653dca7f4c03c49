/** A change to the guard's own config is named in one line: what a commit brings, and what stands in the working tree alone. */
import { join } from "node:path";
import { withCrc32 } from "../../src/detect/checksum.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { PACKAGE, Scratch } from "./scratch.ts";

const random = seededRandom(44);
const KEY = `ghp_${withCrc32(random.base62(30))}`;
const config = (value: object): string => `${JSON.stringify(value)}\n`;

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
  expect(scratch.keyguard("install").code).toBe(0);
});
afterEach(() => scratch.remove());

function committed(files: Readonly<Record<string, string>>): void {
  for (const [path, contents] of Object.entries(files)) scratch.stage(path, contents);
  scratch.commitUnchecked();
}

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

describe("a commit", () => {
  test("weakens the config: named", () => {
    committed({ "keyguard.config.json": config({ ignore: ["a/**"] }) });
    scratch.stage("keyguard.config.json", config({ ignore: ["a/**", "b/**"] }));
    const outcome = scratch.commit();
    expect(outcome).toMatchObject({ code: 0 });
    expect(lines(outcome.stderr)).toEqual([
      "keyguard: keyguard.config.json weakens the guard in this commit: ignore b/**",
    ]);
  });

  test("weakens a file that the config extends, through another: named", () => {
    committed({
      "keyguard.config.json": config({ extends: ["./security/base.json"] }),
      "security/base.json": config({ extends: ["./deeper.json"] }),
      "security/deeper.json": config({}),
    });
    scratch.stage("security/deeper.json", config({ ignore: ["**/*.sql"] }));
    const outcome = scratch.commit();
    expect(outcome).toMatchObject({ code: 0 });
    expect(lines(outcome.stderr)).toEqual([
      "keyguard: security/deeper.json weakens the guard in this commit: ignore **/*.sql",
    ]);
  });

  test("extends another file that is new: both are named", () => {
    committed({ "keyguard.config.json": config({}) });
    scratch.stage("base.json", config({ rules: { "generic-password": "off" } }));
    scratch.stage("keyguard.config.json", config({ extends: ["./base.json"] }));
    expect(lines(scratch.commit().stderr)).toEqual([
      "keyguard: keyguard.config.json weakens the guard in this commit: extends ./base.json",
      "keyguard: base.json weakens the guard in this commit: generic-password off",
    ]);
  });

  test("weakens an extended file that the working tree's config names no more: named", () => {
    committed({ "keyguard.config.json": config({ extends: ["./base.json"] }), "base.json": config({}) });
    scratch.write("keyguard.config.json", config({ extends: [] }));
    scratch.stage("base.json", config({ ignore: ["x"] }));
    scratch.stage("a.txt", `password = "${random.base62(14)}"\n`);
    expect(scratch.commit().stderr).toContain("base.json weakens the guard in this commit: ignore x");
  });

  test("cannot hide an extended file behind what it ignores", () => {
    committed({ "keyguard.config.json": config({ extends: ["./base.json"] }), "base.json": config({}) });
    scratch.stage("base.json", config({ ignore: ["**"], $schema: KEY }));
    const outcome = scratch.commit();
    expect(outcome.output).toContain("base.json weakens the guard in this commit: ignore **");
    expect(outcome.output).toMatch(/base\.json:1:\d+/);
    expect(outcome.code).not.toBe(0);
  });

  test("writes what a config says without control characters", () => {
    scratch.stage("keyguard.config.json", config({ ignore: ["a\u001b[2Kb\nc"] }));
    expect(lines(scratch.commit().stderr)).toEqual([
      "keyguard: keyguard.config.json weakens the guard in this commit: ignore a\\x1b[2Kb\\x0ac",
    ]);
  });
});

describe("the working tree's config", () => {
  const said = "in the working tree weakens the guard beyond what is staged";

  test("untracked: it holds, and one line says so", () => {
    committed({ "README.md": "hello\n" });
    scratch.write("keyguard.config.json", config({ ignore: ["**"] }));
    scratch.stage("a.txt", `${KEY}\n`);
    const outcome = scratch.commit();
    expect(outcome.code).toBe(0);
    expect(lines(outcome.stderr)).toEqual([`keyguard: keyguard.config.json ${said}: ignore **`]);
  });

  test("changed and not staged, also a nested and an extended one: named", () => {
    committed({
      "keyguard.config.json": config({ extends: ["./base.json"] }),
      "base.json": config({}),
      "sub/keyguard.config.json": config({}),
    });
    scratch.write("base.json", config({ minSeverity: "critical" }));
    scratch.write("sub/keyguard.config.json", config({ allow: [{ path: "*.txt", reason: "made for the test" }] }));
    scratch.stage("sub/a.txt", `${KEY}\n`);
    const outcome = scratch.commit();
    expect(outcome.code).toBe(0);
    expect(lines(outcome.stderr)).toEqual([
      `keyguard: base.json ${said}: minSeverity critical`,
      `keyguard: sub/keyguard.config.json ${said}: allow {"path":"*.txt"}`,
    ]);
  });

  test("staged as it is, or stricter than what is staged: silence", () => {
    committed({ "keyguard.config.json": config({ ignore: ["a/**", "b/**"] }) });
    scratch.stage("a/key.txt", `${KEY}\n`);
    expect(scratch.commit()).toMatchObject({ code: 0, output: "" });
    scratch.write("keyguard.config.json", config({ ignore: ["a/**"] }));
    scratch.stage("a/another.txt", `${KEY}\n`);
    expect(scratch.commit()).toMatchObject({ code: 0, output: "" });
  });

  test("named when pushed past, too", () => {
    const remote = join(scratch.folder, "remote.git");
    scratch.git("init", "-q", "--bare", remote);
    committed({ "a.txt": `${KEY}\n` });
    expect(scratch.keyguard("install", "--hook", "pre-push").code).toBe(0);
    scratch.write("keyguard.config.json", config({ ignore: ["a.txt"] }));
    const outcome = scratch.tryGit("push", "-q", remote, "main");
    expect(outcome).toMatchObject({ code: 0 });
    expect(lines(outcome.stderr)).toEqual([`keyguard: keyguard.config.json ${said}: ignore a.txt`]);
  });

  test("speaks Japanese to a Japanese reader", () => {
    scratch.write("keyguard.config.json", config({ ignore: ["**"] }));
    scratch.stage("a.txt", `${KEY}\n`);
    const outcome = scratch.run("git", ["commit", "-q", "-m", "x"], { env: { LANG: "ja_JP.UTF-8" } });
    expect(lines(outcome.stderr)).toEqual([expect.stringContaining("作業ツリーの keyguard.config.json")]);
  });

  test("costs no git of its own when it is staged as it is", () => {
    const spied = (): number => {
      const log = join(scratch.folder, "git.log");
      const git = scratch.run("sh", ["-c", "command -v git"]).stdout.trim();
      scratch.write("../bin/git", `#!/bin/sh\necho run >> "${log}"\nexec "${git}" "$@"\n`);
      scratch.run("chmod", ["+x", join(scratch.folder, "bin/git")]);
      scratch.write("../git.log", "");
      const PATH = `${join(scratch.folder, "bin")}:${process.env.PATH}`;
      const hook = [join(PACKAGE, "dist/keyguard.cjs"), "hook", "pre-commit"];
      expect(scratch.run(process.execPath, hook, { env: { PATH } }).code).toBe(0);
      return lines(scratch.run("cat", [log]).stdout).length;
    };
    committed({ "a.txt": "x\n" });
    scratch.stage("a.txt", 'const passwordField = "hello world";\n');
    const without = spied();
    committed({ "keyguard.config.json": config({ ignore: ["a/**"] }), "a.txt": "y\n" });
    scratch.stage("a.txt", 'const passwordField = "hello world";\n');
    expect(spied()).toBe(without);
    expect(without).toBeLessThanOrEqual(2);
  });
});
