import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { MANAGERS, PACKAGE, Scratch } from "./scratch.ts";

/** Each manager, with its own package from its registry, and real commits. */
interface Case {
  readonly name: string;
  readonly config: readonly (readonly [file: string, text: string])[];
  /** What the manager's user runs once. */
  readonly activate?: readonly [command: string, ...args: string[]];
  /** The file that keyguard changes. */
  readonly changed: string;
  /** A line that the user's own hook prints. */
  readonly says: string;
  readonly manager?: string;
  /** The repository has keyguard as a dependency. */
  readonly isDependency?: boolean;
  readonly skip?: boolean;
}

const BIN = join(MANAGERS, ".bin");
const hasPreCommit = spawnSync("pre-commit", ["--version"]).status === 0;
const PACKAGE_JSON = (more: object): string =>
  `${JSON.stringify({ name: "scratch", private: true, ...more }, null, 2)}\n`;
const ECHO = "echo the-users-own-hook";
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

const CASES: readonly Case[] = [
  {
    name: "plain git hooks",
    config: [[".git/hooks/pre-commit", `#!/bin/bash\n${ECHO}\n`]],
    changed: ".git/hooks/pre-commit",
    says: "the-users-own-hook",
  },
  {
    name: "core.hooksPath",
    config: [["tools/hooks/pre-commit", `#!/bin/sh\n${ECHO}\n`]],
    activate: ["git", "config", "core.hooksPath", "tools/hooks"],
    changed: "tools/hooks/pre-commit",
    says: "the-users-own-hook",
  },
  {
    name: "husky 9",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".husky/pre-commit", `${ECHO}\n`],
    ],
    activate: ["node", join(MANAGERS, "husky/bin.js")],
    changed: ".husky/pre-commit",
    says: "the-users-own-hook",
    isDependency: true,
  },
  {
    name: "husky 9, no newline at the end, keyguard elsewhere",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".husky/pre-commit", ECHO],
    ],
    activate: ["node", join(MANAGERS, "husky/bin.js")],
    changed: ".husky/pre-commit",
    says: "the-users-own-hook",
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
    says: "the-users-own-hook",
    isDependency: true,
  },
  {
    name: "lefthook, YAML with jobs",
    config: [["lefthook.yml", `pre-commit:\n  jobs:\n    - name: own\n      run: ${ECHO}\n`]],
    activate: [join(BIN, "lefthook"), "install"],
    changed: "lefthook.yml",
    says: "the-users-own-hook",
  },
  {
    name: "lefthook, TOML",
    config: [["lefthook.toml", `# ours\n[pre-commit.commands.own]\nrun = "${ECHO}" # kept\n`]],
    activate: [join(BIN, "lefthook"), "install"],
    changed: "lefthook.toml",
    says: "the-users-own-hook",
  },
  {
    name: "lefthook, JSON",
    config: [["lefthook.json", `{\n    "pre-commit": { "commands": { "own": { "run": "${ECHO}" } } }\n}\n`]],
    activate: [join(BIN, "lefthook"), "install"],
    changed: "lefthook.json",
    says: "the-users-own-hook",
  },
  {
    name: "the pre-commit framework",
    config: [[".pre-commit-config.yaml", PRE_COMMIT_CONFIG]],
    activate: ["pre-commit", "install"],
    changed: ".pre-commit-config.yaml",
    says: "the-users-own-hook",
    skip: !hasPreCommit,
  },
  {
    name: "simple-git-hooks in package.json",
    config: [["package.json", PACKAGE_JSON({ "simple-git-hooks": { "pre-commit": ECHO } })]],
    activate: [join(BIN, "simple-git-hooks")],
    changed: "package.json",
    says: "the-users-own-hook",
    isDependency: true,
  },
  {
    name: "simple-git-hooks in its own file",
    config: [
      ["package.json", PACKAGE_JSON({})],
      [".simple-git-hooks.json", `{\n\t"pre-commit": "${ECHO}"\n}\n`],
    ],
    activate: [join(BIN, "simple-git-hooks")],
    changed: ".simple-git-hooks.json",
    says: "the-users-own-hook",
  },
];

const random = seededRandom(21);
const LEAK = `aws_access_key_id = AKIAY${random.base32(15)}\n`;

describe.each(CASES)("$name", ({ config, activate, changed, says, manager, isDependency, skip }) => {
  const run = skip ? test.skip : test;

  run("install, blocked, passes, own hook kept, install again, doctor, uninstall restores", () => {
    const scratch = new Scratch("repo sitory", { PATH: `${BIN}${delimiter}${process.env.PATH}` });
    try {
      if (isDependency) {
        scratch.write("node_modules/.keep", "");
        symlinkSync(PACKAGE, join(scratch.root, "node_modules/keyguard"));
        scratch.write(".gitignore", "node_modules\n");
      }
      for (const [file, text] of config) {
        scratch.write(file, text);
        if (file.endsWith("/pre-commit")) scratch.run("chmod", ["+x", file]);
      }
      scratch.write("README.md", "a project\n");
      scratch.git("add", "-A");
      scratch.commitUnchecked();
      if (activate) expect(scratch.run(activate[0], activate.slice(1)).output).not.toMatch(/^error/i);
      const before = readFileSync(join(scratch.root, changed));

      const installed = scratch.keyguard("install", ...(manager ? ["--manager", manager] : []));
      expect(installed).toMatchObject({ code: 0 });
      if (!changed.startsWith(".git/")) scratch.git("add", changed);
      scratch.stage("leak.txt", LEAK);
      const blocked = scratch.commit();
      expect(blocked.output).toContain("leak.txt:1:21");
      expect(blocked.output).toContain(says);
      expect(blocked.output).not.toContain(LEAK.trim().slice(-20));
      expect(scratch.commits()).toBe(1);

      scratch.git("rm", "-q", "--cached", "leak.txt");
      scratch.stage("innocent.txt", "nothing in it\n");
      const passed = scratch.commit();
      expect(passed.output).toContain(says);
      expect(scratch.commits()).toBe(2);

      const after = readFileSync(join(scratch.root, changed));
      expect(scratch.keyguard("install").code).toBe(0);
      expect(readFileSync(join(scratch.root, changed))).toEqual(after);
      expect(scratch.keyguard("doctor")).toMatchObject({ code: 0 });

      expect(scratch.keyguard("uninstall").code).toBe(0);
      expect(readFileSync(join(scratch.root, changed))).toEqual(before);
      expect(existsSync(join(scratch.root, ".git/keyguard"))).toBe(false);
    } finally {
      scratch.remove();
    }
  });
});
