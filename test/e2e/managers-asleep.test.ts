import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { MANAGERS, PACKAGE, Scratch } from "./scratch.ts";

/** Where the manager's config alone is not enough: it is not active yet, it is a program, its scripts end early or read what git gives. */
const BIN = join(MANAGERS, ".bin");
const random = seededRandom(26);
const LEAK = `aws_access_key_id = AKIAY${random.base32(15)}\n`;
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch("repository", { PATH: `${BIN}${delimiter}${process.env.PATH}` });
  scratch.write("node_modules/.keep", "");
  symlinkSync(PACKAGE, join(scratch.root, "node_modules/keyguard"));
  scratch.write(".gitignore", "node_modules\n");
});
afterEach(() => scratch.remove());

function expectBlocked(): void {
  const before = scratch.commits();
  scratch.stage("leak.txt", LEAK);
  const blocked = scratch.commit();
  expect(blocked.output).toContain("leak.txt:1:21");
  expect(scratch.commits()).toBe(before);
  scratch.git("rm", "-q", "--cached", "leak.txt");
  rmSync(join(scratch.root, "leak.txt"));
}

describe("a fresh clone, where the manager has not been run yet", () => {
  const cases: readonly (readonly [name: string, config: Readonly<Record<string, string>>, activate: string])[] = [
    ["lefthook", { "lefthook.yml": "pre-commit:\n  commands:\n    own:\n      run: echo own\n" }, "lefthook install"],
    [
      "lefthook, the developer's own config alone",
      { "lefthook-local.yml": "pre-commit:\n  commands:\n    own:\n      run: echo own\n" },
      "lefthook install",
    ],
    [
      "prek",
      {
        "prek.toml":
          '[[repos]]\nrepo = "local"\nhooks = [{ id = "own", name = "own", entry = "true", language = "system" }]\n',
      },
      "prek install",
    ],
    [
      "simple-git-hooks",
      { "package.json": json({ "simple-git-hooks": { "pre-commit": "true" } }) },
      "simple-git-hooks",
    ],
    [
      "husky 9",
      { "package.json": json({ devDependencies: { husky: "^9.1.7" } }), ".husky/pre-commit": "true\n" },
      `node ${JSON.stringify(join(MANAGERS, "husky/bin.js"))}`,
    ],
    [
      "husky 8, without a hook yet",
      { "package.json": json({ devDependencies: { husky: "^8.0.0" }, scripts: { prepare: "husky install" } }) },
      `node ${JSON.stringify(join(MANAGERS, "husky8/lib/bin.js"))} install`,
    ],
  ];

  test.each(cases)(
    "%s: blocked at once, and when the manager is run; nothing is left behind",
    (_, config, activate) => {
      for (const [file, text] of Object.entries(config)) scratch.write(file, text);
      scratch.git("add", "-A");
      scratch.commitUnchecked();
      expect(scratch.keyguard("install")).toMatchObject({ code: 0 });
      expectBlocked();
      expect(scratch.run("sh", ["-c", activate])).toMatchObject({ code: 0 });
      expectBlocked();
      expect(scratch.keyguard("doctor")).toMatchObject({ code: 0 });
      expect(scratch.keyguard("uninstall")).toMatchObject({ code: 0 });
      expect(
        scratch.run("sh", ["-c", "grep -rlsE 'keyguard(/hooks|:|_)' . --exclude-dir=node_modules --exclude=index"])
          .stdout,
      ).toBe("");
      expect(scratch.git("status", "--short", "--untracked-files=no")).toBe("");
    },
  );
});

describe("a config that is a program", () => {
  test.each([
    [".simple-git-hooks.cjs", "module.exports = { 'pre-commit': 'true HERE' };\n"],
    [".huskyrc.js", "module.exports = { hooks: { 'pre-commit': 'true HERE' } };\n"],
    ["husky.config.js", "module.exports = { hooks: { 'pre-commit': 'true HERE' } };\n"],
  ])("%s: the line to add is said; once it is there install is content, and nothing was run", (file, text) => {
    scratch.write("package.json", "{}\n");
    scratch.write(file, `require("node:fs").writeFileSync("was-run", "");\n${text}`);
    const refused = scratch.keyguard("install", "--hook", "pre-commit");
    expect(refused.code).toBe(3);
    const line = /pre-commit: (sh .*)/.exec(refused.stderr)?.[1] ?? "";
    expect(line).toContain("node_modules/keyguard/hooks/pre-commit");
    scratch.write(file, text.replace("HERE", `&& ${line}`));
    expect(scratch.keyguard("install", "--hook", "pre-commit")).toMatchObject({ code: 0 });
    expect(existsSync(join(scratch.root, "was-run"))).toBe(false);
  });
});

describe("husky's scripts", () => {
  const activate = (): void => {
    scratch.write("package.json", "{}\n");
    expect(scratch.run("node", [join(MANAGERS, "husky/bin.js")])).toMatchObject({ code: 0 });
  };

  test("name no path of this machine, so that they are the same for everybody", () => {
    activate();
    scratch.keyguard("install", "--hook", "pre-commit", "--hook", "pre-push");
    for (const hook of ["pre-commit", "pre-push"]) {
      const text = readFileSync(join(scratch.root, ".husky", hook), "utf8");
      expect(text).not.toContain(scratch.folder);
      expect(text).not.toContain(process.execPath);
    }
    expectBlocked();
  });

  test("find node where install noted it, in the git folder", () => {
    activate();
    scratch.keyguard("install");
    scratch.stage("leak.txt", LEAK);
    const noted = join(scratch.root, ".git/keyguard/node");
    expect(readFileSync(noted, "utf8")).toBe(`${process.execPath}\n`);
    scratch.write("node", '#!/bin/sh\necho "noted: $*"\nexit 9\n');
    scratch.run("chmod", ["+x", "node"]);
    writeFileSync(noted, `${join(scratch.root, "node")}\n`);
    const outcome = scratch.commit();
    expect(outcome.output).toContain("noted: ");
    expect(outcome.output).toContain("hook pre-commit");
  });

  test("pre-push: keyguard reads what git gives, and so do the lines behind it", () => {
    const remote = join(scratch.folder, "remote.git");
    scratch.git("init", "-q", "--bare", remote);
    scratch.git("remote", "add", "origin", remote);
    activate();
    scratch.write(".husky/pre-push", 'while read -r ref rest; do echo "saw $ref"; done\necho "to $1"\n');
    scratch.keyguard("install", "--hook", "pre-push");
    scratch.stage("fine.txt", "fine\n");
    scratch.commitUnchecked();
    expect(scratch.tryGit("push", "origin", "main").output).toMatch(/saw refs\/heads\/main\nto origin/);
    scratch.stage("leak.txt", LEAK);
    scratch.commitUnchecked();
    expect(scratch.tryGit("push", "origin", "main").output).toContain("leak.txt:1:21");
    expect(scratch.git("--git-dir", remote, "rev-list", "--count", "main").trim()).toBe("1");
  });

  test("lint-staged: what it writes into the commit is checked, too", () => {
    scratch.write("package.json", json({ "lint-staged": { "*.txt": "./format" } }));
    scratch.write("format", `#!/bin/sh\nfor each; do printf '%s' '${LEAK}' >> "$each"; done\n`);
    scratch.run("chmod", ["+x", "format"]);
    scratch.write(".husky/pre-commit", "lint-staged\n");
    expect(scratch.run("node", [join(MANAGERS, "husky/bin.js")])).toMatchObject({ code: 0 });
    scratch.keyguard("install");
    scratch.git("add", "-A", ".", ":!format");
    scratch.commitUnchecked();
    scratch.stage("fine.txt", "fine\n");
    expect(scratch.commit().output).toContain("fine.txt:2:21");
    expect(scratch.commits()).toBe(1);
  });
});

test("husky 4's pre-push: what git gives is in a variable", () => {
  writeFileSync(join(scratch.root, "package.json"), json({ husky: { hooks: { "pre-push": "true" } } }));
  scratch.stage("fine.txt", "fine\n");
  scratch.commitUnchecked();
  const base = scratch.git("rev-parse", "HEAD").trim();
  scratch.stage("leak.txt", LEAK);
  scratch.commitUnchecked();
  const head = scratch.git("rev-parse", "HEAD").trim();
  const outcome = scratch.run("sh", ["node_modules/keyguard/hooks/pre-push", "origin", "url"], {
    env: { HUSKY_GIT_STDIN: `refs/heads/main ${head} refs/heads/main ${base}` },
    input: "",
  });
  expect(outcome.output).toContain("leak.txt:1:21");
  expect(outcome.code).toBe(1);
});

test("keyguard from another repository: the list of its hooks is as the pre-commit framework and prek read it", () => {
  const manifest = join(__dirname, "../../.pre-commit-hooks.yaml");
  expect(scratch.run("prek", ["validate-manifest", manifest])).toMatchObject({ code: 0 });
  const hooks = [...readFileSync(manifest, "utf8").matchAll(/^ {2}entry: keyguard (hook \S+)$/gm)].map(
    (match) => match[1],
  );
  expect(hooks).toEqual(["hook pre-commit", "hook commit-msg"]);
});
