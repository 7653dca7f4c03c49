import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { MANAGERS, PACKAGE, Scratch } from "./scratch.ts";

/** Each manager, with its own package from its registry, and real commits. */
interface Case {
  readonly name: string;
  readonly config: readonly (readonly [file: string, text: string])[];
  /** What the manager's user runs once, in the repository. */
  readonly activate?: readonly [command: string, ...args: string[]];
  /** The file that keyguard changes. */
  readonly changed: string;
  readonly manager?: string;
  /** Packages that lie in the repository's node_modules, by their names there. */
  readonly packages?: Readonly<Record<string, string>>;
  readonly skip?: boolean;
}

const BIN = join(MANAGERS, ".bin");
const PYTHON = join(MANAGERS, ".python");
const hasPreCommit = existsSync(join(PYTHON, "pre_commit"));
const PACKAGE_JSON = (more: object): string =>
  `${JSON.stringify({ name: "scratch", private: true, ...more }, null, 2)}\n`;
const SAYS = "the-users-own-hook";
const ECHO = `echo ${SAYS}`;
const HUSKY_8 = `#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\n${ECHO}\n`;
const KEYGUARD = { keyguard: PACKAGE };
const PRE_COMMIT_CONFIG = `# the team's checks
repos:
  - repo: local
    hooks:
      - id: own
        name: own
        entry: ${ECHO}
        language: system
        always_run: true
        verbose: true  # so that it can be seen
`;
const PREK_TOML = `# the team's checks
[[repos]]
repo = "local"
hooks = [
  { id = "own", name = "own", entry = "${ECHO}", language = "system", always_run = true, verbose = true }, # kept
]
`;

/** husky 4 wires itself in when npm installs it, by the variables that npm sets. */
const HUSKY_4 =
  'INIT_CWD="$PWD" npm_config_user_agent="npm/10.0.0 node/v20.0.0" CI= node node_modules/husky/husky.js install >/dev/null';

/** yorkie is wired in by its folder in the repository: copied, with what it needs beside it. */
const YORKIE = `for each in ${quotedForShell(MANAGERS)}/*; do ln -s "$each" node_modules/ 2>/dev/null; done
rm node_modules/yorkie && cp -r ${quotedForShell(join(MANAGERS, "yorkie"))} node_modules/ && YORKIE_IGNORE_CI=1 node node_modules/yorkie/bin/install.js >/dev/null`;

function quotedForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const CASES: readonly Case[] = [
  {
    name: "plain git hooks",
    config: [[".git/hooks/pre-commit", `#!/bin/bash\n${ECHO}\n`]],
    changed: ".git/hooks/pre-commit",
  },
  {
    name: "core.hooksPath, relative",
    config: [["tools/hooks/pre-commit", `#!/bin/sh\n${ECHO}\n`]],
    activate: ["git", "config", "core.hooksPath", "tools/hooks"],
    changed: "tools/hooks/pre-commit",
    packages: KEYGUARD,
  },
  {
    name: "core.hooksPath, absolute",
    config: [["tools/hooks/pre-commit", `#!/bin/sh\n${ECHO}\n`]],
    activate: ["sh", "-c", 'git config core.hooksPath "$PWD/tools/hooks"'],
    changed: "tools/hooks/pre-commit",
  },
  {
    name: "core.hooksPath, relative, set for the user",
    config: [["tools/hooks/pre-commit", `#!/bin/sh\n${ECHO}\n`]],
    activate: ["git", "config", "--global", "core.hooksPath", "tools/hooks"],
    changed: "tools/hooks/pre-commit",
  },
  {
    name: "husky 9",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".husky/pre-commit", `${ECHO}\n`],
    ],
    activate: ["node", join(MANAGERS, "husky/bin.js")],
    changed: ".husky/pre-commit",
    packages: KEYGUARD,
  },
  {
    name: "husky 9, no newline at the end, keyguard elsewhere",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".husky/pre-commit", ECHO],
    ],
    activate: ["node", join(MANAGERS, "husky/bin.js")],
    changed: ".husky/pre-commit",
  },
  {
    name: "husky 9, whose script ends by exec",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".husky/pre-commit", `${ECHO}\nexec true\n`],
    ],
    activate: ["node", join(MANAGERS, "husky/bin.js")],
    changed: ".husky/pre-commit",
    packages: KEYGUARD,
  },
  {
    name: "husky 8",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".husky/pre-commit", HUSKY_8],
    ],
    activate: ["node", join(MANAGERS, "husky8/lib/bin.js"), "install"],
    changed: ".husky/pre-commit",
    packages: KEYGUARD,
  },
  {
    name: "husky 5",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".husky/pre-commit", HUSKY_8.replace("dirname --", "dirname")],
    ],
    activate: ["node", join(MANAGERS, "husky5/lib/bin.js"), "install"],
    changed: ".husky/pre-commit",
    packages: KEYGUARD,
  },
  ...["package.json", ".huskyrc", ".huskyrc.json"].map((file): Case => {
    const config = { hooks: { "pre-commit": ECHO } };
    const own = `${JSON.stringify(config)}\n`;
    return {
      name: `husky 4 in ${file}`,
      config:
        file === "package.json"
          ? [[file, PACKAGE_JSON({ husky: config })]]
          : [
              ["package.json", PACKAGE_JSON({})],
              [file, own],
            ],
      activate: ["sh", "-c", HUSKY_4],
      changed: file,
      packages: { ...KEYGUARD, ".bin": BIN, husky: join(MANAGERS, "husky4") },
    };
  }),
  {
    name: "yorkie",
    config: [["package.json", PACKAGE_JSON({ gitHooks: { "pre-commit": ECHO } })]],
    activate: ["sh", "-c", YORKIE],
    changed: "package.json",
    packages: KEYGUARD,
  },
  {
    name: "lefthook, YAML with commands",
    config: [
      [
        "lefthook.yml",
        `# ours\npre-commit:\n  parallel: true\n  commands:\n    own:\n      run: ${ECHO}   # kept\n\npre-push:\n  commands:\n    x:\n      run: true\n`,
      ],
    ],
    activate: [join(BIN, "lefthook"), "install"],
    changed: "lefthook.yml",
    packages: KEYGUARD,
  },
  {
    name: "lefthook, YAML with jobs",
    config: [["lefthook.yml", `pre-commit:\n  jobs:\n    - name: own\n      run: ${ECHO}\n`]],
    activate: [join(BIN, "lefthook"), "install"],
    changed: "lefthook.yml",
  },
  {
    name: "lefthook, TOML",
    config: [["lefthook.toml", `# ours\n[pre-commit.commands.own]\nrun = "${ECHO}" # kept\n`]],
    activate: [join(BIN, "lefthook"), "install"],
    changed: "lefthook.toml",
  },
  {
    name: "lefthook, JSON",
    config: [["lefthook.json", `{\n    "pre-commit": { "commands": { "own": { "run": "${ECHO}" } } }\n}\n`]],
    activate: [join(BIN, "lefthook"), "install"],
    changed: "lefthook.json",
  },
  {
    name: "the pre-commit framework",
    config: [[".pre-commit-config.yaml", PRE_COMMIT_CONFIG]],
    activate: ["python3", "-m", "pre_commit", "install"],
    changed: ".pre-commit-config.yaml",
    skip: !hasPreCommit,
  },
  {
    name: "simple-git-hooks in package.json",
    config: [["package.json", PACKAGE_JSON({ "simple-git-hooks": { "pre-commit": ECHO } })]],
    activate: [join(BIN, "simple-git-hooks")],
    changed: "package.json",
    packages: KEYGUARD,
  },
  {
    name: "simple-git-hooks in its own file",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".simple-git-hooks.json", `{\n\t"pre-commit": "${ECHO}"\n}\n`],
    ],
    activate: [join(BIN, "simple-git-hooks")],
    changed: ".simple-git-hooks.json",
  },
  {
    name: "lefthook with the developer's own config",
    config: [
      ["lefthook.yml", `pre-commit:\n  commands:\n    own:\n      run: "false"\n`],
      ["lefthook-local.yml", `pre-commit:\n  commands:\n    own:\n      run: ${ECHO}\n`],
    ],
    activate: [join(BIN, "lefthook"), "install"],
    changed: "lefthook.yml",
  },
  {
    name: "prek with .pre-commit-config.yaml",
    config: [[".pre-commit-config.yaml", PRE_COMMIT_CONFIG]],
    activate: [join(BIN, "prek"), "install"],
    changed: ".pre-commit-config.yaml",
    packages: KEYGUARD,
  },
  {
    name: "prek with prek.toml",
    config: [["prek.toml", PREK_TOML]],
    activate: [join(BIN, "prek"), "install"],
    changed: "prek.toml",
  },
  {
    name: "lint-staged in husky's script",
    config: [
      ["package.json", PACKAGE_JSON({ "lint-staged": { "*.txt": ECHO } })],
      [".husky/pre-commit", "lint-staged --verbose\n"],
    ],
    activate: ["node", join(MANAGERS, "husky/bin.js")],
    changed: ".husky/pre-commit",
    packages: KEYGUARD,
  },
];

const random = seededRandom(21);
const LEAK = `aws_access_key_id = AKIAY${random.base32(15)}\n`;
const PATH = `${BIN}${delimiter}${process.env.PATH}`;

/** A repository with the case's manager, before keyguard comes. */
function repositoryWith({ config, packages = {} }: Case): Scratch {
  const scratch = new Scratch("repo sitory", { PATH, PYTHONPATH: PYTHON });
  for (const [name, folder] of Object.entries(packages)) {
    scratch.write("node_modules/.keep", "");
    symlinkSync(folder, join(scratch.root, "node_modules", name));
  }
  scratch.write(".gitignore", "node_modules\n");
  for (const [file, text] of config) {
    scratch.write(file, text);
    if (file.endsWith("/pre-commit")) scratch.run("chmod", ["755", file]);
  }
  scratch.write("README.md", "a project\n");
  scratch.git("add", "-A");
  scratch.commitUnchecked();
  return scratch;
}

/** Every file outside of git's database, with its mode; but lefthook's note of when it looked at its config last. */
function filesOf(scratch: Scratch): string {
  return scratch.run("sh", [
    "-c",
    "find . -path ./node_modules -prune -o -path './.git/objects' -prune -o -path './.git/logs' -prune -o -type f ! -name index ! -name COMMIT_EDITMSG ! -name lefthook.checksum -exec ls -l --time-style=+ {} + -exec sha256sum {} + | grep -v refs/heads",
  ]).stdout;
}

describe.each(CASES)("$name", (each) => {
  const run = each.skip ? test.skip : test;
  let scratch: Scratch;
  let before: string;
  let after: Buffer;
  const read = (): Buffer => readFileSync(join(scratch.root, each.changed));

  beforeAll(() => {
    if (each.skip) return;
    scratch = repositoryWith(each);
    const { activate } = each;
    if (activate) {
      const activated = scratch.run(activate[0], activate.slice(1));
      if (activated.code !== 0) throw new Error(activated.output);
    }
    before = filesOf(scratch);
  });
  afterAll(() => scratch?.remove());

  run("install", () => {
    expect(scratch.keyguard("install", ...(each.manager ? ["--manager", each.manager] : []))).toMatchObject({
      code: 0,
    });
    after = read();
    if (!each.changed.startsWith(".git/")) scratch.git("add", "-A", ".", ":!leak.txt");
  });

  run("a commit with a key is blocked, behind the user's own hook", () => {
    scratch.stage("leak.txt", LEAK);
    const blocked = scratch.commit();
    expect(blocked.output).toContain("leak.txt:1:21");
    if (!each.name.includes("exec")) expect(blocked.output).toContain(SAYS);
    expect(blocked.output).not.toContain(LEAK.trim().slice(-20));
    expect(scratch.commits()).toBe(1);
  });

  run("one without passes, and the user's own hook runs", () => {
    scratch.git("rm", "-q", "--cached", "leak.txt");
    rmSync(join(scratch.root, "leak.txt"));
    scratch.stage("innocent.txt", "nothing in it\n");
    expect(scratch.commit().output).toContain(SAYS);
    expect(scratch.commits()).toBe(2);
  });

  run("install again changes nothing; doctor is content", () => {
    expect(scratch.keyguard("install").stdout).toContain("installed already");
    expect(read()).toEqual(after);
    expect(scratch.keyguard("doctor")).toMatchObject({ code: 0 });
  });

  run("uninstall restores every file, byte for byte", () => {
    expect(scratch.keyguard("uninstall").code).toBe(0);
    rmSync(join(scratch.root, "innocent.txt"));
    expect(filesOf(scratch)).toBe(before);
    expect(existsSync(join(scratch.root, ".git/keyguard"))).toBe(false);
  });
});
