import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { PACKAGE, Scratch } from "./scratch.ts";

/** Each link of the chain, sound and broken, as people and as programs read it. One installed repository serves all. */
const CLI = join(PACKAGE, "dist", "keyguard.cjs");

interface Link {
  readonly link: string;
  readonly state: "ok" | "note" | "failed";
  readonly says: string;
}

let scratch: Scratch;
let hook: string;
let text: string;

beforeEach(() => {
  scratch = new Scratch();
  scratch.keyguard("install");
  hook = join(scratch.root, ".git/hooks/pre-commit");
  text = readFileSync(hook, "utf8");
});
afterEach(() => scratch.remove());

function doctor(
  env: NodeJS.ProcessEnv = {},
  cli = CLI,
): { code: number; blocks: boolean; find: (link: string) => Link | undefined } {
  const { code, stdout } = scratch.run(process.execPath, [cli, "doctor", "--json"], { env });
  const { blocks, links } = JSON.parse(stdout) as { blocks: boolean; links: Link[] };
  expect(code === 0).toBe(blocks);
  return { code, blocks, find: (name) => links.find(({ link }) => link === name) };
}

test("all is well: every link is there, for people, too", () => {
  const { blocks, find } = doctor();
  expect(blocks).toBe(true);
  const human = scratch.keyguard("doctor").stdout;
  for (const name of [
    "git",
    "hooks folder",
    "manager",
    "hook pre-commit",
    "hook pre-merge-commit",
    "node",
    "package",
    "config",
    "gate",
    "bypass",
    "second line",
    "rehearsal",
  ]) {
    expect(find(name)?.state).toBe(name === "second line" ? "note" : "ok");
    expect(human).toContain(name);
  }
  expect(human).toContain("is blocked here");
});

test("whoever reads the report may stop early", () => {
  const outcome = scratch.run("sh", ["-c", '"$0" "$1" doctor | true', process.execPath, CLI]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
});

test("git is too old", () => {
  scratch.write(
    "bin/git",
    '#!/bin/sh\ncase "$*" in *version*) echo "git version 2.11.0" ;; *) exec /usr/bin/git "$@" ;; esac\n',
  );
  chmodSync(join(scratch.root, "bin/git"), 0o755);
  const outcome = scratch.run(process.execPath, [CLI, "doctor"], {
    env: { PATH: [join(scratch.root, "bin"), process.env.PATH].join(delimiter) },
  });
  expect(outcome.code).toBe(3);
  expect(outcome.stderr).toContain("2.11");
});

test("a bare repository: what counts is pre-receive, proved by a push", () => {
  const server = join(scratch.folder, "server.git");
  scratch.git("init", "-q", "--bare", server);
  const ask = (...args: string[]) => scratch.run(process.execPath, [CLI, ...args], { cwd: server });
  expect(ask("doctor")).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("keyguard install --hook pre-receive"),
  });
  ask("install", "--hook", "pre-receive");
  expect(ask("doctor")).toMatchObject({ code: 0, stdout: expect.stringContaining("git refused a push") });
});

describe("what lets a commit through, or stops all of them", () => {
  test("the hooks folder does not exist", () => {
    scratch.git("config", "core.hooksPath", "gone");
    const { code, find } = doctor();
    expect(code).toBe(1);
    expect(find("hooks folder")).toMatchObject({ state: "failed" });
    expect(find("rehearsal")).toMatchObject({ state: "failed" });
  });

  test("the hook is missing, not executable, or changed", () => {
    chmodSync(hook, 0o644);
    expect(doctor().find("hook pre-commit")).toMatchObject({
      state: "failed",
      says: expect.stringContaining("executable"),
    });
    writeFileSync(hook, `${text}exit 0\n`);
    chmodSync(hook, 0o755);
    expect(doctor().find("hook pre-commit")).toMatchObject({
      state: "failed",
      says: expect.stringContaining("changed"),
    });
    rmSync(hook);
    const { code, find } = doctor();
    expect(code).toBe(1);
    expect(find("hook pre-commit")).toMatchObject({ state: "failed", says: "not installed: run keyguard install" });
  });

  test("the manager's config calls keyguard, but git doesn't call the manager", () => {
    scratch.keyguard("uninstall");
    scratch.write("lefthook.yml", "");
    scratch.keyguard("install");
    expect(doctor().find("manager")).toMatchObject({ says: expect.stringContaining("lefthook") });
    rmSync(hook);
    const { code, find } = doctor();
    expect(code).toBe(1);
    expect(find("hook pre-commit")?.says).toContain("git does not call lefthook");
  });

  test("the package is gone", () => {
    writeFileSync(hook, text.replace(/^keyguard_home=.*$/m, "keyguard_home='/gone/keyguard'"));
    writeFileSync(join(scratch.root, ".git/keyguard/home"), "/gone/too\n");
    const { code, find } = doctor();
    expect(code).toBe(1);
    expect(find("package")).toMatchObject({ state: "failed", says: expect.stringContaining("/gone/keyguard") });
  });

  test("node is too old for keyguard", () => {
    scratch.write("node", "#!/bin/sh\necho v16.20.2\n");
    chmodSync(join(scratch.root, "node"), 0o755);
    writeFileSync(hook, text.replace(/^keyguard_node=.*$/m, `keyguard_node='${join(scratch.root, "node")}'`));
    const { code, find } = doctor();
    expect(code).toBe(1);
    expect(find("node")).toMatchObject({ state: "failed", says: expect.stringContaining("v16.20.2") });
  });

  test("the gate's files are another version's", () => {
    const copy = join(scratch.folder, "keyguard");
    scratch.run("cp", ["-r", PACKAGE, copy]);
    writeFileSync(join(copy, "dist/gate-words.txt"), "nothing\n");
    const { code, find } = doctor({}, join(copy, "dist/keyguard.cjs"));
    expect(code).toBe(1);
    expect(find("gate")).toMatchObject({ state: "failed" });
  });

  test.each([
    ["HUSKY", "0"],
    ["HUSKY_SKIP_HOOKS", "1"],
    ["LEFTHOOK", "0"],
    ["LEFTHOOK_EXCLUDE", "keyguard"],
    ["SKIP", "a,keyguard-pre-commit"],
    ["PREK_SKIP", "keyguard-pre-commit"],
    ["SKIP_SIMPLE_GIT_HOOKS", "1"],
    ["PRE_COMMIT_ALLOW_NO_CONFIG", "1"],
  ])("%s=%s is set", (variable, value) => {
    const { code, find } = doctor({ [variable]: value });
    expect(code).toBe(1);
    expect(find("bypass")).toMatchObject({ state: "failed", says: expect.stringContaining(`${variable}=${value}`) });
  });

  test("an invalid config", () => {
    scratch.write("keyguard.config.json", '{ "ignored": [] }');
    const { code, find } = doctor();
    expect(code).toBe(1);
    expect(find("config")).toMatchObject({ state: "failed", says: expect.stringContaining("ignored") });
  });

  test("an earlier hook stops every commit before keyguard comes", () => {
    scratch.write(".git/hooks/pre-commit-before-keyguard", "#!/bin/sh\necho no; exit 1\n");
    chmodSync(join(scratch.root, ".git/hooks/pre-commit-before-keyguard"), 0o755);
    const { code, find } = doctor();
    expect(code).toBe(1);
    expect(find("rehearsal")).toMatchObject({ state: "failed", says: expect.stringContaining("no") });
  });
});

describe("what is worth knowing, and blocks all the same", () => {
  test("node has moved: the hook looks for it", () => {
    writeFileSync(hook, text.replace(/^keyguard_node=.*$/m, "keyguard_node='/gone/node'"));
    const { code, find } = doctor();
    expect(code).toBe(0);
    expect(find("node")).toMatchObject({ state: "note", says: expect.stringContaining("/gone/node is gone") });
  });

  test("another version is installed than the one that is asked", () => {
    const copy = join(scratch.folder, "keyguard");
    scratch.run("cp", ["-r", PACKAGE, copy]);
    const manifest = join(copy, "package.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/"version": "[^"]*"/, '"version": "99.0.0"'));
    scratch.run(process.execPath, [join(copy, "dist/keyguard.cjs"), "install"]);
    const { code, find } = doctor();
    expect(code).toBe(0);
    expect(find("package")).toMatchObject({ state: "note", says: expect.stringContaining("99.0.0") });
  });

  test("the earlier hook is called, or is not executable", () => {
    scratch.keyguard("uninstall");
    scratch.write(".git/hooks/pre-commit", "#!/bin/sh\n");
    chmodSync(hook, 0o755);
    scratch.keyguard("install");
    expect(doctor().find("earlier pre-commit")).toMatchObject({ state: "ok" });
    chmodSync(join(scratch.root, ".git/hooks/pre-commit-before-keyguard"), 0o644);
    expect(doctor().find("earlier pre-commit")).toMatchObject({ state: "note" });
  });

  test("CI looks too, or doesn't", () => {
    expect(doctor().find("second line")).toMatchObject({ state: "note" });
    scratch.write(
      ".github/workflows/check.yml",
      "jobs:\n  x:\n    steps:\n      - run: npx keyguard scan --range a..b\n",
    );
    expect(doctor().find("second line")).toMatchObject({ state: "ok" });
  });

  test("in a folder that hooks look into: they find what they call", () => {
    scratch.keyguard("uninstall");
    mkdirSync(join(scratch.root, "tools"));
    scratch.write("tools/check", "#!/bin/sh\necho checked\n");
    chmodSync(join(scratch.root, "tools/check"), 0o755);
    scratch.write(".git/hooks/pre-commit", "#!/bin/sh\nexec tools/check\n");
    chmodSync(hook, 0o755);
    scratch.keyguard("install");
    expect(doctor().code).toBe(0);
    renameSync(join(scratch.root, "tools"), join(scratch.root, "gone"));
    expect(doctor().code).toBe(1);
  });
});
