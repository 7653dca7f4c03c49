import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { PACKAGE, Scratch } from "./scratch.ts";

/** ../shared/design/situations.md, 21 to 28, as far as no hook manager is needed: those are in managers.test.ts. */
const random = seededRandom(22);
const LEAK = `aws_access_key_id = AKIAY${random.base32(15)}\n`;
const CLI = join(PACKAGE, "dist", "keyguard.cjs");

let scratch: Scratch;
afterEach(() => scratch.remove());

function expectBlocked(outcome: { code: number; output: string }, place = "leak.txt:1:21"): void {
  expect(outcome.output).toContain(place);
  expect(outcome.code).not.toBe(0);
}

describe("an existing hook", () => {
  test("runs first, whatever its interpreter; its exit code and output are kept", () => {
    scratch = new Scratch();
    scratch.write("package.json", '{ "type": "module" }\n');
    scratch.write(
      ".git/hooks/pre-commit",
      '#!/usr/bin/env node\nconsole.log("mine", process.argv.length);\nprocess.exitCode = Number(process.env.MINE ?? 0);\n',
    );
    chmodSync(join(scratch.root, ".git/hooks/pre-commit"), 0o750);
    scratch.keyguard("install");
    scratch.stage("a.txt", "a\n");
    const failed = scratch.run("git", ["commit", "-q", "-m", "x"], { env: { MINE: "7" } });
    expect(failed.code).not.toBe(0);
    expect(failed.output).toContain("mine 2");
    expect(scratch.commit()).toMatchObject({ code: 0 });
    scratch.keyguard("uninstall");
    expect(lstatSync(join(scratch.root, ".git/hooks/pre-commit")).mode & 0o777).toBe(0o750);
  });

  test("that is not executable stays unused, as git has it", () => {
    scratch = new Scratch();
    scratch.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
    chmodSync(join(scratch.root, ".git/hooks/pre-commit"), 0o644);
    scratch.keyguard("install");
    scratch.stage("a.txt", "a\n");
    expect(scratch.commit().code).toBe(0);
  });

  test.each([
    ["tells by its name what to do", '#!/bin/sh\necho "for $(basename "$0")"\n', "for pre-commit"],
    ["looks for others beside it", '#!/bin/sh\n. "$(dirname "$0")/words.sh"\n', "words beside it"],
  ])("that %s still does", (_, script, says) => {
    scratch = new Scratch();
    scratch.write(".git/hooks/words.sh", "echo words beside it\n");
    for (const name of ["pre-commit", "pre-merge-commit"]) {
      scratch.write(`.git/hooks/${name}`, script);
      chmodSync(join(scratch.root, ".git/hooks", name), 0o755);
    }
    const before = readdirSync(join(scratch.root, ".git/hooks"));
    scratch.keyguard("install");
    expect(scratch.keyguard("install").stdout).toContain("already");
    scratch.stage("leak.txt", LEAK);
    const outcome = scratch.commit();
    expectBlocked(outcome);
    expect(outcome.output).toContain(says);
    expect(scratch.keyguard("doctor")).toMatchObject({ code: 0 });
    scratch.keyguard("uninstall");
    expect(readdirSync(join(scratch.root, ".git/hooks"))).toEqual(before);
    expect(readFileSync(join(scratch.root, ".git/hooks/pre-commit"), "utf8")).toBe(script);
  });

  test("that is a symlink is put aside as one", () => {
    scratch = new Scratch();
    scratch.write("tools/check", "#!/bin/sh\necho linked\n");
    chmodSync(join(scratch.root, "tools/check"), 0o755);
    mkdirSync(join(scratch.root, ".git/hooks"), { recursive: true });
    symlinkSync("../../tools/check", join(scratch.root, ".git/hooks/pre-commit"));
    scratch.keyguard("install");
    scratch.stage("leak.txt", LEAK);
    const outcome = scratch.commit();
    expectBlocked(outcome);
    expect(outcome.output).toContain("linked");
    scratch.keyguard("uninstall");
    expect(readlinkSync(join(scratch.root, ".git/hooks/pre-commit"))).toBe("../../tools/check");
  });

  test("pre-push: both get the arguments and standard input", () => {
    scratch = new Scratch();
    const remote = join(scratch.folder, "remote.git");
    scratch.git("init", "-q", "--bare", remote);
    scratch.git("remote", "add", "origin", remote);
    scratch.write(".git/hooks/pre-push", '#!/bin/sh\necho "to $1"\nread -r ref rest\necho "ref $ref"\n');
    chmodSync(join(scratch.root, ".git/hooks/pre-push"), 0o755);
    scratch.keyguard("install", "--hook", "pre-push");
    scratch.stage("leak.txt", LEAK);
    scratch.commitUnchecked();
    const blocked = scratch.tryGit("push", "origin", "main");
    expectBlocked(blocked);
    expect(blocked.output).toMatch(/to origin\nref refs\/heads\/main/);
    expect(scratch.tryGit("--git-dir", remote, "rev-parse", "--verify", "-q", "main").code).not.toBe(0);
  });
});

test("changed since by the user: uninstall leaves it alone and says so", () => {
  scratch = new Scratch();
  scratch.write(".git/hooks/pre-commit", "#!/bin/sh\n");
  scratch.keyguard("install");
  const hook = join(scratch.root, ".git/hooks/pre-commit");
  writeFileSync(hook, `${readFileSync(hook, "utf8")}echo mine\n`);
  expect(scratch.keyguard("uninstall").output).toContain("changed since");
  expect(readFileSync(hook, "utf8")).toContain("echo mine");
});

test("--dry-run prints the change and does nothing; install twice changes nothing", () => {
  scratch = new Scratch();
  const dry = scratch.keyguard("install", "--dry-run");
  expect(dry.stdout).toContain("+keyguard_hook=pre-commit");
  expect(existsSync(join(scratch.root, ".git/hooks/pre-commit"))).toBe(false);
  scratch.keyguard("install");
  expect(scratch.keyguard("install").stdout).toContain("installed already");
  expect(scratch.keyguard("install", "--dry-run").stdout).toContain("nothing would change");
});

describe("places", () => {
  test("outside of a repository: a clear error", () => {
    scratch = new Scratch();
    const outcome = scratch.run(process.execPath, [CLI, "install"], { cwd: scratch.folder });
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toMatch(/not in a git repository|not a git repository/);
    expect(scratch.run(process.execPath, [CLI, "install", "--optional"], { cwd: scratch.folder })).toMatchObject({
      code: 0,
      output: "",
    });
  });

  test.each(["it's a $PATH", 'quo"te', "日本語 ☃"])("a repository in a folder called %s, from a subfolder", (name) => {
    scratch = new Scratch(name);
    scratch.write("sub/x.txt", "x\n");
    expect(scratch.run(process.execPath, [CLI, "install"], { cwd: join(scratch.root, "sub") }).code).toBe(0);
    scratch.stage("leak.txt", LEAK);
    expectBlocked(scratch.commit());
  });

  test("the package in a folder with a quote and a space", () => {
    scratch = new Scratch();
    const home = join(scratch.folder, "it's here");
    mkdirSync(home);
    scratch.run("cp", ["-r", PACKAGE, home]);
    scratch.run(process.execPath, [join(home, "keyguard/dist/keyguard.cjs"), "install"]);
    scratch.stage("leak.txt", LEAK);
    expectBlocked(scratch.commit());
  });

  test("a linked worktree, and a submodule", () => {
    scratch = new Scratch();
    scratch.stage("a.txt", "a\n");
    scratch.commitUnchecked();
    const tree = join(scratch.folder, "tree");
    scratch.git("worktree", "add", "-q", tree, "-b", "other");
    expect(scratch.run(process.execPath, [CLI, "install"], { cwd: tree }).code).toBe(0);
    writeFileSync(join(tree, "leak.txt"), LEAK);
    scratch.run("git", ["add", "leak.txt"], { cwd: tree });
    expectBlocked(scratch.run("git", ["commit", "-m", "x"], { cwd: tree }));

    const inner = new Scratch("inner");
    inner.stage("b.txt", "b\n");
    inner.commitUnchecked();
    scratch.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.root, "sub");
    const sub = join(scratch.root, "sub");
    expect(scratch.run(process.execPath, [CLI, "install"], { cwd: sub }).code).toBe(0);
    writeFileSync(join(sub, "leak.txt"), LEAK);
    scratch.run("git", ["add", "leak.txt"], { cwd: sub });
    expectBlocked(scratch.run("git", ["commit", "-m", "x"], { cwd: sub }));
    inner.remove();
  });

  test("a monorepo's package: the hook finds keyguard where the package has it", () => {
    scratch = new Scratch();
    mkdirSync(join(scratch.root, "packages/app/node_modules"), { recursive: true });
    scratch.run("cp", ["-r", PACKAGE, join(scratch.root, "packages/app/node_modules/keyguard")]);
    const app = join(scratch.root, "packages/app");
    scratch.run(process.execPath, [join(app, "node_modules/keyguard/dist/keyguard.cjs"), "install"], { cwd: app });
    expect(readFileSync(join(scratch.root, ".git/hooks/pre-commit"), "utf8")).toContain(
      "'./packages/app/node_modules/keyguard'",
    );
    scratch.stage("leak.txt", LEAK);
    expectBlocked(scratch.commit());
  });

  test("a bare repository: pre-receive refuses the push", () => {
    scratch = new Scratch();
    const remote = join(scratch.folder, "remote.git");
    scratch.git("init", "-q", "--bare", remote);
    expect(scratch.run(process.execPath, [CLI, "install", "--hook", "pre-receive"], { cwd: remote }).code).toBe(0);
    scratch.stage("leak.txt", LEAK);
    scratch.commitUnchecked();
    expectBlocked(scratch.tryGit("push", remote, "main"));
  });

  test("core.hooksPath out of the repository is not touched without --global", () => {
    scratch = new Scratch();
    mkdirSync(join(scratch.folder, "shared-hooks"));
    scratch.git("config", "core.hooksPath", join(scratch.folder, "shared-hooks"));
    const outcome = scratch.keyguard("install");
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain("core.hooksPath leads out of this repository");
  });
});

test("--prepare adds a script for teammates, beside the one that is there; uninstall takes it out byte for byte", () => {
  scratch = new Scratch();
  const before = '{\n\t"name": "x",\n\t"scripts": { "prepare": "tsc" }\n}';
  scratch.write("package.json", before);
  scratch.keyguard("install", "--prepare");
  expect(JSON.parse(readFileSync(join(scratch.root, "package.json"), "utf8")).scripts.prepare).toBe(
    "tsc && (keyguard install --optional || exit 0)",
  );
  scratch.keyguard("uninstall");
  expect(readFileSync(join(scratch.root, "package.json"), "utf8")).toBe(before);
});

describe("finding node", () => {
  const bare = { PATH: "/usr/bin:/bin", HOME: "/nonexistent" };

  test("a GUI client's bare environment: the path that install saw", () => {
    scratch = new Scratch();
    scratch.keyguard("install");
    scratch.stage("leak.txt", LEAK);
    expectBlocked(scratch.run("git", ["commit", "-m", "x"], { env: bare }));
  });

  test("that path is gone: the usual places", () => {
    scratch = new Scratch();
    scratch.keyguard("install");
    const hook = join(scratch.root, ".git/hooks/pre-commit");
    writeFileSync(hook, readFileSync(hook, "utf8").replace(/^keyguard_node=.*$/m, "keyguard_node='/gone/node'"));
    const volta = join(scratch.folder, "volta");
    mkdirSync(join(volta, "bin"), { recursive: true });
    symlinkSync(process.execPath, join(volta, "bin/node"));
    scratch.stage("leak.txt", LEAK);
    expectBlocked(scratch.run("git", ["commit", "-m", "x"], { env: { ...bare, VOLTA_HOME: volta } }));
  });

  test("nvm keeps many versions: the newest that is new enough, whatever the shell", () => {
    scratch = new Scratch();
    const nvm = join(scratch.folder, "nvm");
    for (const version of ["v9.11.2", "v20.9.1", "v20.10.0", "v18.20.4", "v101.0.0-rc.1", "v22.beta"]) {
      const bin = join(nvm, "versions/node", version, "bin");
      mkdirSync(bin, { recursive: true });
      writeFileSync(join(bin, "node"), `#!/bin/sh\necho ${version}\n`);
      chmodSync(join(bin, "node"), 0o755);
    }
    const find = '. "$0/hooks/node.sh"';
    for (const shell of [["dash"], ["bash"], ["busybox", "ash"]]) {
      if (spawnSync(shell[0] ?? "", [...shell.slice(1), "-c", "true"]).status !== 0) continue;
      const [program = "", ...args] = shell;
      const script = `keyguard_home="$0"; keyguard_hook=pre-commit; ${find}`;
      const found = scratch.run(program, [...args, "-c", script, PACKAGE], { env: { NVM_DIR: nvm } });
      expect(found).toMatchObject({ code: 0, stdout: "v20.10.0\n" });
    }
  });

  test("nowhere: the commit is stopped, and what was tried is said", () => {
    scratch = new Scratch();
    const script = readFileSync(join(PACKAGE, "hooks/node.sh"), "utf8").replaceAll(
      /\/(?:usr\/local|usr|opt\/homebrew|home\/linuxbrew\/\.linuxbrew)\/bin\/node/g,
      "/gone/node",
    );
    scratch.write("node.sh", script);
    const outcome = scratch.run(
      "/bin/sh",
      ["-c", "keyguard_node=/gone/node; keyguard_home=/x; keyguard_hook=pre-commit; PATH=; . ./node.sh"],
      { env: { HOME: "/nonexistent", NVM_DIR: "", PATH: "/bin:/usr/bin" } },
    );
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain("node was not found");
    expect(outcome.stderr).toContain("/gone/node, nvm, fnm, volta");
  });
});

describe("shells and greps", () => {
  const shells: readonly (readonly [string, readonly string[]])[] = [
    ["dash", []],
    ["bash", []],
    ["bash", ["--posix"]],
    ["busybox", ["ash"]],
  ];
  test.each(shells)("%s %j runs the hook", (shell, args) => {
    scratch = new Scratch();
    if (spawnSync(shell, [...args, "-c", "true"]).status !== 0) return;
    scratch.keyguard("install");
    const run = () => scratch.run(shell, [...args, ".git/hooks/pre-commit"]);
    scratch.stage("fine.txt", "fine\n");
    expect(run()).toMatchObject({ code: 0, output: "" });
    scratch.stage("leak.txt", LEAK);
    expectBlocked(run());
  });

  test("a grep that is no good: install notices, and every commit is looked at by the engine", () => {
    scratch = new Scratch();
    const bin = join(scratch.folder, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "grep"), "#!/bin/sh\nexit 1\n");
    chmodSync(join(bin, "grep"), 0o755);
    const PATH = `${bin}:${process.env.PATH}`;
    expect(scratch.run(process.execPath, [CLI, "install"], { env: { PATH } }).output).toContain("cannot be trusted");
    scratch.stage("leak.txt", LEAK);
    expectBlocked(scratch.run("git", ["commit", "-m", "x"], { env: { PATH } }));
  });

  test("busybox's grep agrees with the gate, or install notices", () => {
    scratch = new Scratch();
    if (spawnSync("busybox", ["grep", "--help"]).error) return;
    const bin = join(scratch.folder, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "grep"), '#!/bin/sh\nexec busybox grep "$@"\n');
    chmodSync(join(bin, "grep"), 0o755);
    const env = { PATH: `${bin}:${process.env.PATH}` };
    scratch.run(process.execPath, [CLI, "install"], { env });
    scratch.stage("leak.txt", LEAK);
    expectBlocked(scratch.run("git", ["commit", "-m", "x"], { env }));
  });
});

describe("doctor", () => {
  test("not installed: exit 1 and says what to do", () => {
    scratch = new Scratch();
    const outcome = scratch.keyguard("doctor");
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain("run keyguard install");
  });
});

test("the hooks have plain line ends, and .gitattributes keeps them in any checkout", () => {
  scratch = new Scratch();
  for (const name of ["gate.sh", "node.sh", "pre-commit"])
    expect(readFileSync(join(PACKAGE, "hooks", name), "utf8")).not.toContain("\r");
  expect(readFileSync(join(__dirname, "../../.gitattributes"), "utf8")).toContain("eol=lf");
});
