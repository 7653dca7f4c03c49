import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { type Outcome, PACKAGE, Scratch } from "./scratch.ts";

/** `install --global` and `--template`: for all of a user's repositories, and for those that come later. */
const random = seededRandom(27);
const LEAK = `aws_access_key_id = AKIAY${random.base32(15)}\n`;
const cli = join(PACKAGE, "dist", "keyguard.cjs");

let scratch: Scratch;
afterEach(() => scratch.remove());

function hook(path: string, text: string): void {
  const full = scratch.write(path, `#!/bin/sh\n${text}\n`);
  chmodSync(full, 0o755);
}

function expectBlocked(cwd = scratch.root): Outcome {
  writeFileSync(join(cwd, "leak.txt"), LEAK);
  scratch.run("git", ["add", "-f", "leak.txt"], { cwd });
  const blocked = scratch.run("git", ["commit", "-q", "-m", "x"], { cwd });
  expect(blocked.output).toContain("leak.txt:1:21");
  expect(blocked.code).not.toBe(0);
  scratch.run("git", ["rm", "-q", "-f", "--cached", "leak.txt"], { cwd });
  return blocked;
}

const globalConfig = (): string => {
  const file = join(scratch.folder, ".gitconfig");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

/** A git without configured hooks: the one of this machine, unless it is new. */
const isNew = /hook list/.test(spawnSync("git", ["hook", "-h"], { encoding: "utf8" }).stdout ?? "");
const withOldGit = isNew ? describe.skip : describe;

withOldGit("through core.hooksPath", () => {
  test("every repository is checked, its own hooks run first, uninstall takes all of it out", () => {
    scratch = new Scratch();
    expect(scratch.keyguard("install", "--global").code).toBe(0);
    expect(scratch.keyguard("install", "--global").stdout).toContain("already");
    const folder = scratch.git("config", "--global", "core.hooksPath").trim();
    hook(".git/hooks/pre-commit", "echo own");
    hook(".git/hooks/post-commit", "echo after");
    expect(expectBlocked().output).toContain("own");
    scratch.stage("fine.txt", "fine\n");
    expect(scratch.commit().output).toMatch(/own\nafter/);
    expect(scratch.keyguard("doctor")).toMatchObject({ code: 0 });
    expect(scratch.keyguard("install")).toMatchObject({ code: 0 });
    expect(scratch.keyguard("uninstall")).toMatchObject({ code: 0 });
    expectBlocked();
    expect(scratch.keyguard("uninstall", "--global").code).toBe(0);
    expect(existsSync(folder)).toBe(false);
    expect(globalConfig()).toBe("");
  });

  test("a folder of the user's own, set already: keyguard goes into it, behind what is there", () => {
    scratch = new Scratch();
    const shared = join(scratch.folder, "my hooks");
    mkdirSync(shared);
    writeFileSync(join(shared, "pre-commit"), "#!/bin/sh\necho mine\n");
    chmodSync(join(shared, "pre-commit"), 0o700);
    scratch.git("config", "--global", "core.hooksPath", shared);
    const before = globalConfig();
    expect(scratch.keyguard("install").stderr).toContain("--global");
    expect(scratch.keyguard("install", "--global")).toMatchObject({ code: 0 });
    expect(expectBlocked().output).toContain("mine");
    scratch.stage("fine.txt", "fine\n");
    expect(scratch.commit()).toMatchObject({ code: 0, output: "mine\n" });
    expect(scratch.keyguard("install", "--global").stdout).toContain("already");
    expect(scratch.keyguard("uninstall", "--global").code).toBe(0);
    expect(readFileSync(join(shared, "pre-commit"), "utf8")).toBe("#!/bin/sh\necho mine\n");
    expect(scratch.run("ls", ["-lA", shared]).stdout).toMatch(/^-rwx------.*pre-commit$/m);
    expect(globalConfig()).toBe(before);
  });

  test("a template's hooks are chained in repositories made from it", () => {
    scratch = new Scratch();
    hook("template/hooks/pre-commit", "echo from-the-template");
    scratch.git("config", "--global", "init.templateDir", join(scratch.root, "template"));
    scratch.keyguard("install", "--global");
    const later = join(scratch.folder, "later");
    scratch.git("init", "-q", later);
    expect(expectBlocked(later).output).toContain("from-the-template");
  });
});

describe("through git's configured hooks", () => {
  /** A git that knows them: `KEYGUARD_NEWER_GIT` names the folder of a real one; else one that behaves as its documentation says. */
  beforeEach(() => {
    scratch = new Scratch();
    const bin = join(scratch.folder, "bin");
    mkdirSync(bin);
    const newer = process.env.KEYGUARD_NEWER_GIT;
    if (newer === undefined && !isNew) {
      copyFileSync(join(__dirname, "configured-hooks-git.sh"), join(bin, "git"));
      chmodSync(join(bin, "git"), 0o755);
    }
    scratch.env.KEYGUARD_REAL_GIT = spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();
    scratch.env.PATH = [newer ?? bin, process.env.PATH].join(delimiter);
  });

  test("every repository is checked, also one whose core.hooksPath is husky's; uninstall leaves nothing", () => {
    scratch.git("config", "--global", "user.name", "somebody");
    const before = globalConfig();
    expect(scratch.keyguard("install", "--global").stdout).toContain("configured hooks");
    expect(globalConfig()).toContain('[hook "keyguard-pre-commit"]');
    expect(globalConfig()).not.toContain("hooksPath");
    hook(".husky/_/pre-commit", "echo husky");
    scratch.git("config", "core.hooksPath", ".husky/_");
    expectBlocked();
    scratch.stage("fine.txt", "fine\n");
    expect(scratch.commit()).toMatchObject({ code: 0, output: "husky\n" });
    expect(scratch.keyguard("install", "--global").stdout).toContain("already");
    expect(scratch.keyguard("uninstall", "--global").code).toBe(0);
    expect(globalConfig()).toBe(before);
    expect(existsSync(join(scratch.folder, ".config/keyguard"))).toBe(false);
  });

  test("doctor sees it, and sees it switched off", () => {
    scratch.keyguard("install", "--global");
    const sound = scratch.keyguard("doctor");
    expect(sound.stdout).toContain("hook.keyguard-pre-commit");
    expect(sound).toMatchObject({ code: 0 });
    scratch.git("config", "hook.keyguard-pre-commit.enabled", "false");
    expect(scratch.keyguard("doctor")).toMatchObject({ code: 1 });
  });
});

describe("through init.templateDir", () => {
  test("a repository made later has the hook; git init run again keeps it, and its own", () => {
    scratch = new Scratch();
    expect(scratch.keyguard("install", "--template").code).toBe(0);
    expect(scratch.keyguard("install", "--template").stdout).toContain("already");
    const later = join(scratch.folder, "later");
    scratch.git("init", "-q", later);
    expectBlocked(later);
    scratch.git("init", "-q", later);
    expectBlocked(later);
    expect(scratch.keyguard("uninstall", "--global").code).toBe(0);
    expect(globalConfig()).toBe("");
    expect(existsSync(join(scratch.folder, ".config/keyguard"))).toBe(false);
    const outcome = scratch.run(process.execPath, [cli, "uninstall"], { cwd: later });
    expect(outcome.code).toBe(0);
    expect(existsSync(join(later, ".git/hooks/pre-commit"))).toBe(false);
  });

  test("a template of the user's own: its hook runs first", () => {
    scratch = new Scratch();
    hook("template/hooks/pre-commit", "echo from-the-template");
    scratch.git("config", "--global", "init.templateDir", join(scratch.root, "template"));
    scratch.keyguard("install", "--template");
    const later = join(scratch.folder, "later");
    scratch.git("clone", "-q", scratch.root, later);
    expect(expectBlocked(later).output).toContain("from-the-template");
    scratch.keyguard("uninstall", "--global");
    expect(readFileSync(join(scratch.root, "template/hooks/pre-commit"), "utf8")).toBe(
      "#!/bin/sh\necho from-the-template\n",
    );
  });

  test("install in a repository that was made from a template with hooks: chained, and kept by git init", () => {
    scratch = new Scratch();
    hook("template/hooks/pre-commit", "echo from-the-template");
    scratch.git("config", "--global", "init.templateDir", join(scratch.root, "template"));
    const later = join(scratch.folder, "later");
    scratch.git("init", "-q", later);
    scratch.run(process.execPath, [cli, "install"], { cwd: later });
    expect(expectBlocked(later).output).toContain("from-the-template");
    scratch.git("init", "-q", later);
    expect(expectBlocked(later).output.match(/from-the-template/g)).toHaveLength(1);
  });
});
