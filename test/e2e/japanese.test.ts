/** Every command speaks to a Japanese reader in Japanese, its errors too. */
import { Scratch } from "./scratch.ts";

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch("repository", { LANG: "ja_JP.UTF-8" });
});
afterEach(() => scratch.remove());

/** Lines of words in which no Japanese is. */
const foreign = (text: string): string[] =>
  text.split("\n").filter((line) => /[a-z]/i.test(line) && !JAPANESE.test(line));

test("install, uninstall, allow, init", () => {
  scratch.write(".git/hooks/pre-commit", "#!/bin/sh\n");
  for (const args of [
    ["install"],
    ["install"],
    ["allow", "--path", "a", "--reason", "x"],
    ["allow", "--path", "a", "--reason", "x"],
    ["uninstall"],
    ["uninstall"],
  ]) {
    const { code, stdout } = scratch.keyguard(...args);
    expect({ args, code, foreign: foreign(stdout) }).toEqual({ args, code: 0, foreign: [] });
  }
  scratch.run("rm", ["keyguard.config.json"]);
  expect(foreign(scratch.keyguard("init").stdout)).toEqual([]);
});

test("doctor, when all is well and when it is not; its links and states are programs' words", () => {
  const says = (): string[] =>
    scratch
      .keyguard("doctor")
      .stdout.split("\n")
      .filter((line) => /^(?:note|FAILED)/.test(line));
  scratch.keyguard("install");
  expect(says().filter((line) => !JAPANESE.test(line.slice(20)))).toEqual([]);
  scratch.keyguard("uninstall");
  expect(says().length).toBeGreaterThan(1);
  expect(scratch.keyguard("doctor").stdout).toContain("通ってしまう恐れがあります");
  expect(JSON.parse(scratch.keyguard("doctor", "--json").stdout)).toMatchObject({ blocks: false });
});

test.each([
  [["scann"]],
  [["scan", "--stagd"]],
  [["scan", "--format", "x"]],
  [["scan", "--stdin-filename", "a"]],
  [["scan", "--staged", "--history"]],
  [["scan", "no-such-file"]],
  [["allow", "--path", "a"]],
  [["allow"]],
  [["explain"]],
  [["explain", "nonsense"]],
  [["uninstall", "x"]],
  [["install", "--hook", "x"]],
])("%j: the first line says in Japanese what is wrong", (args) => {
  const { code, stderr } = scratch.keyguard(...args);
  expect(code).toBe(2);
  expect(stderr.split("\n")[0]).toMatch(JAPANESE);
});

test("--lang asks for it whatever LANG says", () => {
  scratch.env.LANG = "C";
  expect(scratch.keyguard("scan", "--lang", "ja", "--staged", "--history").stderr).toMatch(JAPANESE);
  expect(scratch.keyguard("scan", "--lang=ja", "--help").stdout).toMatch(JAPANESE);
  expect(scratch.keyguard("scan", "--help").stdout).not.toMatch(JAPANESE);
});
