import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyChanges } from "../../src/install/apply.ts";
import type { Change } from "../../src/install/change.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");
const write = (name: string, contents: string, mode?: number): Change => ({
  kind: "write",
  path: at(name),
  contents,
  ...(mode === undefined ? {} : { mode }),
});
/** A change that fails whoever runs it: its folder is a file. */
const IMPOSSIBLE = (): Change => write("a-file/below", "x");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyguard-apply-"));
  writeFileSync(at("a-file"), "");
  writeFileSync(at("hook"), "the user's");
  chmodSync(at("hook"), 0o750);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const apply = (changes: readonly Change[], setGitConfig = jest.fn()): jest.Mock => {
  applyChanges(changes, [folder], setGitConfig);
  return setGitConfig;
};

test("a hook is put aside and another takes its place; new folders are made", () => {
  apply([
    { kind: "move", path: at("hook"), to: at("hook.before") },
    write("hook", "ours", 0o755),
    write("new/folder/file", "x"),
  ]);
  expect(text("hook.before")).toBe("the user's");
  expect(statSync(at("hook.before")).mode & 0o777).toBe(0o750);
  expect(text("hook")).toBe("ours");
  expect(text("new/folder/file")).toBe("x");
});

test("a symlink that is put aside is not written through", () => {
  symlinkSync("hook", at("link"));
  apply([{ kind: "move", path: at("link"), to: at("link.before") }, write("link", "ours")]);
  expect(text("hook")).toBe("the user's");
  expect(lstatSync(at("link.before")).isSymbolicLink()).toBe(true);
  expect(lstatSync(at("link")).isSymbolicLink()).toBe(false);
});

describe("when one fails", () => {
  const before = (): string[] => ["a-file", "hook"];
  const changes = (): Change[] => [
    write("new/folder/file", "x"),
    { kind: "move", path: at("hook"), to: at("hook.before") },
    write("hook", "ours", 0o755),
  ];
  const expectUntouched = (): void => {
    expect(readdirSync(folder).sort()).toEqual(before());
    expect(text("hook")).toBe("the user's");
    expect(statSync(at("hook")).mode & 0o777).toBe(0o750);
  };

  test("because it cannot be written: nothing has been touched, nothing lies about", () => {
    expect(() => apply([...changes(), IMPOSSIBLE()])).toThrow(/could not be/);
    expectUntouched();
  });

  test("at the last moment, in git: those before it are undone, the config goes back", () => {
    const set: (readonly [string, string | undefined])[] = [];
    const setting = (key: string, value: string): Change => ({
      kind: "git-config",
      scope: "global",
      key,
      value,
      before: "old",
    });
    const setGitConfig = jest.fn((change: Extract<Change, { kind: "git-config" }>) => {
      if (change.key === "locked") throw new Error("could not lock config file");
      set.push([change.key, change.value]);
    });
    const all = [
      ...changes(),
      { kind: "delete", path: at("a-file") } as const,
      setting("a", "new"),
      setting("locked", "x"),
    ];
    expect(() => apply(all, setGitConfig)).toThrow("could not lock");
    expect(set).toEqual([
      ["a", "new"],
      ["a", "old"],
    ]);
    expectUntouched();
  });

  test("because a file is in the way of one that is put aside: it is not overwritten", () => {
    writeFileSync(at("hook.before"), "an older one");
    expect(() => apply(changes())).toThrow("EEXIST");
    expect(text("hook")).toBe("the user's");
    expect(text("hook.before")).toBe("an older one");
    expect(existsSync(at("new"))).toBe(false);
  });
});

test("what cannot be taken back is told, and doesn't keep the rest from it", () => {
  const setGitConfig = jest.fn(({ value }: { value: string | undefined }) => {
    if (value !== "new") throw new Error("locked");
  });
  const setting = (value: string): Change => ({ kind: "git-config", scope: "global", key: "a", value, before: "old" });
  expect(() => apply([write("hook", "ours"), setting("new"), setting("other")], setGitConfig)).toThrow(
    /locked; what was done before it is still there/,
  );
  expect(text("hook")).toBe("the user's");
});

test("a folder that can be made but not filled goes again", () => {
  mkdirSync(at("taken"));
  expect(() => apply([write("made/x", "x"), write("taken", "x")])).toThrow();
  expect(existsSync(at("made"))).toBe(false);
});

test("nothing is written through a symlink that leads out", () => {
  symlinkSync(join(tmpdir(), "keyguard-nowhere"), at("out"));
  writeFileSync(join(tmpdir(), "keyguard-nowhere"), "theirs");
  expect(() => apply([write("out", "ours")])).toThrow(/leads out/);
  expect(readFileSync(join(tmpdir(), "keyguard-nowhere"), "utf8")).toBe("theirs");
  rmSync(join(tmpdir(), "keyguard-nowhere"));
});
