import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "../detect/random.ts";
import type { Places } from "./hook-manager.ts";

/** How a rehearsed commit of a generated key ended. */
export interface Rehearsal {
  /** Whether git refused it, and keyguard was the one who said why. */
  readonly isBlocked: boolean;
  /** The hook's last words, when it was not. */
  readonly output: string;
}

/** What hooks and their managers look for in the working tree. */
const COPIED = [
  "package.json",
  ".husky",
  "keyguard.config.json",
  "keyguard.config.jsonc",
  ".pre-commit-config.yaml",
  "prek.yaml",
  ...["lefthook", ".lefthook"].flatMap((name) => [".yml", ".yaml", ".toml", ".json"].map((ending) => name + ending)),
];

/**
 * Lets git itself commit a generated key through the repository's own hooks, in a scratch repository beside it: other hooks that run along
 * (formatters, lint-staged) then see the scratch files and not the user's.
 */
export function rehearseCommit(places: Places, env: NodeJS.ProcessEnv): Rehearsal {
  const folder = mkdtempSync(join(tmpdir(), "keyguard-doctor-"));
  try {
    const clean = scratchEnvironment(env, folder);
    const git = (...args: string[]) =>
      spawnSync("git", args, { cwd: folder, env: clean, encoding: "utf8", timeout: 120_000 });
    git("init", "-q");
    for (const name of COPIED)
      if (existsSync(join(places.root, name))) cpSync(join(places.root, name), join(folder, name), { recursive: true });
    if (existsSync(join(places.root, "node_modules")))
      symlinkSync(join(places.root, "node_modules"), join(folder, "node_modules"), "junction");
    const random = seededRandom(Date.now() % 2 ** 31);
    writeFileSync(join(folder, "rehearsal.txt"), `aws_access_key_id = AKIAY${random.base32(15)}\n`);
    git("add", "-f", "rehearsal.txt");
    const done = git("-c", `core.hooksPath=${places.hooksFolder}`, "commit", "-m", "keyguard doctor");
    const output = `${done.stdout}${done.stderr}`;
    return {
      isBlocked: done.status !== 0 && output.includes("rehearsal.txt:1:") && output.includes("aws-access-key-id"),
      output,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The user's environment, but git finds the scratch repository and knows an author. */
function scratchEnvironment(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const clean: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(env))
    if (
      !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES)$/.test(name)
    )
      clean[name] = value;
  const identity = { NAME: "keyguard doctor", EMAIL: "doctor@example.com" };
  for (const who of ["AUTHOR", "COMMITTER"])
    for (const [what, value] of Object.entries(identity)) clean[`GIT_${who}_${what}`] = value;
  return { ...clean, GIT_CEILING_DIRECTORIES: folder };
}
