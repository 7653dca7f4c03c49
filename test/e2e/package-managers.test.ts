import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { MANAGERS, type Outcome, PACKAGE, Scratch, TARBALL } from "./scratch.ts";

/** A package manager that gets the packed tarball, without the network, and runs keyguard by its own means. */
interface Case {
  readonly name: string;
  readonly command: readonly [command: string, ...args: string[]];
  readonly add: readonly string[];
  /** Runs a package's command. */
  readonly exec: readonly string[];
  /** What a teammate runs in a fresh clone. */
  readonly install: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** What `--prepare` wrote, where it isn't the script that most package managers run. */
  readonly script?: "postinstall";
  readonly packageFolder?: RegExp;
}

const node = process.execPath;
const berry = ["nodeLinker: LINKER", "enableTelemetry: false", "enableNetwork: false", "enableGlobalCache: false"];
const yarnrc = (linker: string): Readonly<Record<string, string>> => ({
  "yarn.lock": "",
  ".yarnrc.yml": `${berry.join("\n").replace("LINKER", linker)}\n`,
});
const yarn = [node, join(MANAGERS, "@yarnpkg/cli-dist/bin/yarn.js")] as const;
const bun = join(MANAGERS, `@oven/bun-${process.platform}-${process.arch}/bin/bun`);

const CASES: readonly Case[] = [
  {
    name: "npm",
    command: ["npm"],
    add: ["install", "--offline", "--no-audit", "--no-fund", "--save-dev", TARBALL],
    exec: ["exec", "--offline", "--"],
    install: ["ci", "--offline", "--no-audit", "--no-fund"],
  },
  {
    name: "pnpm",
    command: [node, join(MANAGERS, "pnpm/bin/pnpm.cjs")],
    add: ["add", "--offline", "--save-dev", `file:${TARBALL}`],
    exec: ["exec"],
    install: ["install", "--offline", "--frozen-lockfile"],
  },
  {
    name: "yarn 1",
    command: [node, join(MANAGERS, "yarn/bin/yarn.js")],
    add: ["add", "--offline", "--dev", `file:${TARBALL}`],
    exec: ["run", "--silent"],
    // Its lockfile notes the hash of a local tarball only the second time, so that it isn't frozen yet.
    install: ["install", "--offline", "--pure-lockfile"],
  },
  {
    name: "yarn 4 with node_modules",
    command: yarn,
    add: ["add", "--dev", `keyguard@file:${TARBALL}`],
    exec: ["run"],
    install: ["install", "--immutable"],
    files: yarnrc("node-modules"),
    script: "postinstall",
  },
  {
    name: "yarn 4 with Plug'n'Play",
    command: yarn,
    add: ["add", "--dev", `keyguard@file:${TARBALL}`],
    exec: ["run"],
    install: ["install", "--immutable"],
    files: yarnrc("pnp"),
    script: "postinstall",
    packageFolder: /^keyguard_home='\.\/\.yarn\/unplugged\/keyguard-[^']*\/node_modules\/keyguard'$/m,
  },
  {
    name: "bun",
    command: [bun],
    add: ["add", "--dev", TARBALL],
    exec: ["run"],
    install: ["install", "--frozen-lockfile"],
  },
];

const random = seededRandom(25);
const LEAK = `aws_access_key_id = AKIAY${random.base32(15)}\n`;

/** A commit of a key is stopped, one without goes through. */
function expectGuarded(scratch: Scratch, cwd: string): void {
  const git = (...args: string[]): Outcome => scratch.run("git", args, { cwd });
  scratch.run("sh", ["-c", `printf '%s' "$1" > leak.txt; pwd > fine.txt`, "sh", LEAK], { cwd });
  git("add", "leak.txt");
  const blocked = git("commit", "-q", "-m", "x");
  expect(blocked.output).toContain("leak.txt:1:21");
  expect(blocked.code).not.toBe(0);
  git("rm", "-q", "--cached", "leak.txt");
  git("add", "fine.txt");
  expect(git("commit", "-q", "-m", "x")).toMatchObject({ code: 0, output: "" });
}

test.each(CASES)("$name: install, blocked, passes; in a fresh clone its install is enough", (each) => {
  const { command, add, exec, install, files = {}, script = "prepare" } = each;
  const [program, ...first] = command;
  if (program === bun && !existsSync(bun)) return;
  const scratch = new Scratch();
  try {
    const run = (args: readonly string[], cwd = scratch.root): void => {
      const { code, output } = scratch.run(program, [...first, ...args], { cwd });
      if (code !== 0) throw new Error(`${args.join(" ")}: ${output}`);
    };
    scratch.write("package.json", '{\n  "name": "scratch",\n  "version": "1.0.0",\n  "private": true\n}\n');
    scratch.write(".gitignore", "node_modules\n.yarn\n.pnp.*\n");
    for (const [file, text] of Object.entries(files)) scratch.write(file, text);
    run(add);
    run([...exec, "keyguard", "install", "--prepare"]);
    expect(scratch.run("cat", ["package.json"]).stdout).toContain(`"${script}": "keyguard install --optional`);
    expect(scratch.run("cat", [".git/hooks/pre-commit"]).stdout).toMatch(
      each.packageFolder ?? /^keyguard_home='\.\/node_modules\/keyguard'$/m,
    );
    scratch.git("add", "-A");
    scratch.commitUnchecked();
    expectGuarded(scratch, scratch.root);

    const clone = join(scratch.folder, "clone");
    scratch.git("clone", "-q", scratch.root, clone);
    run(install, clone);
    expectGuarded(scratch, clone);
  } finally {
    scratch.remove();
  }
});

describe("yarn 4 with Plug'n'Play", () => {
  const [program, ...first] = yarn;
  let scratch: Scratch;
  const run = (...args: string[]): Outcome => scratch.run(program, [...first, ...args]);

  beforeEach(() => {
    scratch = new Scratch();
    for (const [file, text] of Object.entries(yarnrc("pnp"))) scratch.write(file, text);
  });
  afterEach(() => scratch.remove());

  test("kept in its archive, where no shell can read it: install says what to do", () => {
    scratch.write("package.json", '{ "private": true, "dependenciesMeta": { "keyguard": { "unplugged": false } } }');
    run("add", "--dev", `keyguard@file:${TARBALL}`);
    const outcome = run("keyguard", "install");
    expect(outcome.code).not.toBe(0);
    expect(outcome.output).toContain('"unplugged": true');
  });

  test("a new version lies in a folder of another name: the hook finds it, also through husky's shared file", () => {
    scratch.write("package.json", '{ "private": true }');
    scratch.write(".husky/pre-commit", "echo own\n");
    scratch.run(node, [join(MANAGERS, "husky/bin.js")]);
    run("add", "--dev", `keyguard@file:${TARBALL}`);
    expect(run("keyguard", "install")).toMatchObject({ code: 0 });
    const unplugged = join(scratch.root, ".yarn/unplugged");
    const [old = ""] = readdirSync(unplugged);
    renameSync(join(unplugged, old), join(unplugged, "keyguard-npm-9.9.9-0123456789"));
    scratch.stage("leak.txt", LEAK);
    expect(scratch.commit().output).toContain("leak.txt:1:21");
    expect(scratch.commits()).toBe(0);
  });
});

describe("npm", () => {
  let scratch: Scratch;
  const quiet = ["--offline", "--no-audit", "--no-fund"];
  beforeEach(() => {
    scratch = new Scratch();
  });
  afterEach(() => scratch.remove());

  test("the prepare script does no harm in CI, in a production install, and where there is no repository", () => {
    scratch.write("package.json", '{ "name": "scratch", "private": true }\n');
    scratch.write(".gitignore", "node_modules\n");
    scratch.run("npm", ["install", ...quiet, "--save-dev", TARBALL]);
    scratch.run("npm", ["exec", "--offline", "--", "keyguard", "install", "--prepare"]);
    scratch.git("add", "-A");
    scratch.commitUnchecked();

    const production = join(scratch.folder, "production");
    scratch.git("clone", "-q", scratch.root, production);
    expect(scratch.run("npm", ["ci", ...quiet, "--omit=dev"], { cwd: production })).toMatchObject({ code: 0 });
    expect(existsSync(join(production, "node_modules"))).toBe(false);
    expect(existsSync(join(production, ".git/hooks/pre-commit"))).toBe(false);

    const tarball = join(scratch.folder, "unpacked");
    scratch.run("sh", ["-c", 'mkdir "$1" && git archive HEAD | tar x -C "$1"', "sh", tarball]);
    expect(scratch.run("npm", ["ci", ...quiet], { cwd: tarball })).toMatchObject({ code: 0 });
    expect(existsSync(join(tarball, "node_modules/keyguard"))).toBe(true);

    // A package within somebody's repository, with the repository above it.
    const inner = join(scratch.root, "packages/inner");
    scratch.run("sh", ["-c", 'mkdir -p "$1" && git archive HEAD | tar x -C "$1"', "sh", inner]);
    expect(scratch.run("npm", ["ci", ...quiet], { cwd: inner, env: { CI: "true" } })).toMatchObject({ code: 0 });
    expectGuarded(scratch, scratch.root);
  });

  test("a published package's script changes nothing in the repository of whoever installs it", () => {
    const inside = join(scratch.root, "node_modules/some-package");
    scratch.write("node_modules/some-package/package.json", "{}\n");
    const cli = join(PACKAGE, "dist/keyguard.cjs");
    expect(scratch.run(node, [cli, "install", "--optional"], { cwd: inside })).toMatchObject({ code: 0, output: "" });
    expect(existsSync(join(scratch.root, ".git/hooks/pre-commit"))).toBe(false);
  });

  test("npx without a local install: blocked; and when its cache is emptied, stopped with the way out", () => {
    const npx = ["exec", "--yes", "--offline", `--package=${TARBALL}`, "--", "keyguard", "install"];
    expect(scratch.run("npm", npx)).toMatchObject({ code: 0 });
    expectGuarded(scratch, scratch.root);
    rmSync(join(scratch.folder, ".npm"), { recursive: true, force: true });
    scratch.stage("other.txt", "other\n");
    const stopped = scratch.commit();
    expect(stopped.code).not.toBe(0);
    expect(stopped.output).toContain("the package is gone from");
    expect(stopped.output).toContain("--no-verify");
  });
});
