import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openConfigs } from "../../src/config/configs.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "keyguard-config-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof value === "string" ? value : JSON.stringify(value));
}

test("no config: the defaults", async () => {
  expect((await openConfigs(root)).root.files).toEqual([]);
});

test("a nested config adds to its parent, for its own folder", async () => {
  write("keyguard.config.json", { rules: { jwt: "off" }, allow: [{ path: "a", reason: "root" }] });
  write("sub/keyguard.config.json", { allow: [{ path: "b", reason: "sub" }] });
  const configs = await openConfigs(root);
  expect((await configs.for("x.txt")).allow.map((each) => each.name)).toEqual(["allow[0]"]);
  const nested = await configs.for("sub/deep/x.txt");
  expect(nested.allow.map((each) => `${each.folder}|${each.name}`)).toEqual([
    "|allow[0]",
    "sub/|sub/keyguard.config.json allow[0]",
  ]);
  expect(nested.rules).toEqual({ "json-web-token": "off" });
});

test("package.json: the key keyguard, and nothing without it", async () => {
  write("package.json", { name: "x", devDependencies: { keyguard: "1" } });
  expect((await openConfigs(root)).root.files).toEqual([]);
  write("package.json", { name: "x", keyguard: { ignore: ["y"] } });
  expect((await openConfigs(root)).root.ignore).toEqual([{ glob: "y", folder: "" }]);
});

test("two configs in one folder are an error", async () => {
  write("keyguard.config.json", {});
  write("keyguard.config.jsonc", {});
  await expect(openConfigs(root)).rejects.toThrow(/several configs in one folder/);
});

test("a syntax error names line and column", async () => {
  write("keyguard.config.json", '{\n  "allow": [,]\n}');
  await expect(openConfigs(root)).rejects.toThrow(/keyguard\.config\.json:2:\d+: not valid JSON/);
});

test("extends: files of the repository and packages; no circle, no way out", async () => {
  write("keyguard.config.json", { extends: ["./base/k.json", "shared"], ignore: ["own"] });
  write("base/k.json", { ignore: ["base"] });
  write("node_modules/shared/keyguard.config.json", { ignore: ["package"] });
  expect((await openConfigs(root)).root.ignore.map((each) => each.glob)).toEqual(["base", "package", "own"]);
  write("base/k.json", { extends: ["../keyguard.config.json"] });
  await expect(openConfigs(root)).rejects.toThrow(/circle/);
  write("keyguard.config.json", { extends: ["../x.json"] });
  await expect(openConfigs(root)).rejects.toThrow(/leads out of the repository/);
});

test("a config that is a symlink out of the repository is refused", async () => {
  const outside = mkdtempSync(join(tmpdir(), "keyguard-outside-"));
  writeFileSync(join(outside, "c.json"), "{}");
  symlinkSync(join(outside, "c.json"), join(root, "keyguard.config.json"));
  await expect(openConfigs(root)).rejects.toThrow(/leads out of the repository/);
  rmSync(outside, { recursive: true });
});

test.each(["[", '{"ignore":'])(
  "a config that is nested too deeply is an error that names the file: %s",
  async (opening) => {
    write("keyguard.config.json", opening.repeat(100_000));
    await expect(openConfigs(root)).rejects.toThrow(/keyguard\.config\.json.*nested too deeply/);
  },
);

test("a negated glob is an error that names file and place", async () => {
  write("keyguard.config.json", { ignore: ["!src/**"] });
  await expect(openConfigs(root)).rejects.toThrow(/keyguard\.config\.json.*\n.*ignore\[0\]: .*"!"/);
});

describe("rules that a config names", () => {
  const own = { id: "acme-token", description: "Acme", pattern: "acme_[0-9]{10}" };

  test("known ones, of every kind, also of a config that is extended or extends", async () => {
    const rules = {
      "aws-access-key-id": "off",
      "generic-password": "off",
      "credential-file": "on",
      "acme-token": "off",
    };
    write("base.json", { rules, allow: [{ rule: "acme-token", reason: "x" }] });
    write("keyguard.config.json", { extends: ["./base.json"], customRules: [own] });
    write("sub/keyguard.config.json", { rules: { "acme-token": { severity: "low" } } });
    const configs = await openConfigs(root);
    expect((await configs.for("sub/x")).rules).toEqual({ ...rules, "acme-token": { severity: "low" } });
  });

  test.each([
    [
      { rules: { "aws-acces-key-id": "off" } },
      /rules\.aws-acces-key-id: no rule .*; did you mean "aws-access-key-id"\?/,
    ],
    [{ rules: { "acme-tokens": "off" }, customRules: [own] }, /rules\.acme-tokens: .*; did you mean "acme-token"\?/],
    [{ allow: [{ rule: "generic-pasword", reason: "x" }] }, /allow\[0\]\.rule: .*; did you mean "generic-password"\?/],
  ])("an unknown one is an error that names the nearest: %j", async (config, expected) => {
    write("keyguard.config.json", config);
    await expect(openConfigs(root)).rejects.toThrow(/keyguard\.config\.json is not a valid config/);
    await expect(openConfigs(root)).rejects.toThrow(expected);
  });

  test("an unknown one in what is extended, in a nested config", async () => {
    write("keyguard.config.json", {});
    write("base.json", { rules: { nonsense: "off" } });
    write("sub/keyguard.config.json", { extends: ["../base.json"] });
    const configs = await openConfigs(root);
    await expect(configs.for("sub/x")).rejects.toThrow(/base\.json is not a valid config/);
  });
});
