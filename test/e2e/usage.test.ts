/** What is asked for is done or refused: no option and no argument is left out of account in silence. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => scratch.remove());

test.each([
  [["scan", "--stdin-filename", "a.txt"], "--stdin-filename goes with --stdin"],
  [["scan", "--staged", "--stdin-filename", "a.txt"], "--stdin-filename goes with --stdin"],
  [["scan", "--since", "yesterday"], "--since goes with --history"],
  [["install", "--global", "--manager", "husky"], "--manager does not go with --global"],
  [["install", "--template", "--prepare"], "--prepare does not go with --template"],
  [["uninstall", "husky"], "uninstall takes no argument"],
  [["init", "here"], "init takes no argument"],
  [["doctor", "here"], "doctor takes no argument"],
])("keyguard %j: wrong usage", (args, message) => {
  const outcome = scratch.keyguard(...args);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain(message);
});

test("uninstall --global --dry-run prints the change and does nothing", () => {
  expect(scratch.keyguard("install", "--global").code).toBe(0);
  const config = (): string => scratch.git("config", "--global", "--list");
  const before = config();
  const outcome = scratch.keyguard("uninstall", "--global", "--dry-run");
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  expect(outcome.stdout).toContain("git config --global --unset");
  expect(config()).toBe(before);
});

describe("allow, of what is allowed already", () => {
  const config = (): string => readFileSync(join(scratch.root, "keyguard.config.json"), "utf8");

  test.each([
    [["kg1:0123456789abcdefghijklmn"]],
    [["--path", "a/**"]],
    [["--regex", "EXAMPLE$", "--rule", "github-token"]],
  ])("%j: says so and changes nothing", (selectors) => {
    expect(scratch.keyguard("allow", ...selectors, "--reason", "one").code).toBe(0);
    const before = config();
    const again = scratch.keyguard("allow", ...selectors, "--reason", "two");
    expect(again.code).toBe(0);
    expect(again.stdout).toContain("allow[0] is there already");
    expect(config()).toBe(before);
  });

  test("for longer than it was: added", () => {
    const allow = (expires: string): string =>
      scratch.keyguard("allow", "--path", "a", "--reason", "one", "--expires", expires).stdout;
    expect(allow("2030-01-31")).toContain("added");
    expect(allow("2030-01-30")).toContain("is there already");
    expect(allow("2030-02-01")).toContain("added");
    expect(scratch.keyguard("allow", "--path", "a", "--reason", "one").stdout).toContain("added");
  });
});

test.each([
  [[], ".git/hooks"],
  [["--hook", "commit-msg"], ".git/hooks"],
])("install %j and uninstall leave no folder behind that was not there", (args, folder) => {
  rmSync(join(scratch.root, ".git/hooks"), { recursive: true, force: true });
  scratch.keyguard("install", ...args);
  scratch.keyguard("install", ...args);
  expect(existsSync(join(scratch.root, folder))).toBe(true);
  expect(scratch.keyguard("uninstall").code).toBe(0);
  expect(existsSync(join(scratch.root, folder))).toBe(false);
});

test("install and uninstall leave an empty folder that was there", () => {
  rmSync(join(scratch.root, ".git/hooks"), { recursive: true, force: true });
  mkdirSync(join(scratch.root, ".git/hooks"));
  scratch.keyguard("install");
  expect(scratch.keyguard("uninstall").code).toBe(0);
  expect(existsSync(join(scratch.root, ".git/hooks"))).toBe(true);
});
