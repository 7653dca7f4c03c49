import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
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

/** A larger file is no config. */
const MOST_BYTES = 1 << 20;

/**
 * Gives the scratch repository what hooks and their managers look for in the working tree: its top files and husky's scripts as copies, other folders
 * as links.
 */
function furnish(folder: string, root: string): void {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const [from, to] = [join(root, entry.name), join(folder, entry.name)];
    if (entry.name === ".git") continue;
    if (entry.name === ".husky") cpSync(from, to, { recursive: true });
    else if (entry.isDirectory()) symlinkSync(from, to, "junction");
    else if (entry.isFile() && statSync(from).size < MOST_BYTES) copyFileSync(from, to);
  }
}

/**
 * Lets git itself commit a generated key through the repository's own hooks, in a scratch repository beside it: other hooks that run along
 * (formatters, lint-staged) then see the scratch files and not the user's. A bare repository's hooks get it by a push.
 * @param settings `key=value`: settings of the repository's own that hooks depend on
 */
export function rehearse(places: Places, settings: readonly string[], env: NodeJS.ProcessEnv): Rehearsal {
  const folder = mkdtempSync(join(tmpdir(), "keyguard-doctor-"));
  try {
    const clean = scratchEnvironment(env, folder);
    const git: Git = (...args) =>
      spawnSync("git", args, { cwd: folder, env: clean, encoding: "utf8", timeout: 120_000 });
    git("init", "-q");
    if (!places.isBare) furnish(folder, places.root);
    const random = seededRandom(Date.now() % 2 ** 31);
    writeFileSync(join(folder, "rehearsal.txt"), `aws_access_key_id = AKIAY${random.base32(15)}\n`);
    git("add", "-f", "rehearsal.txt");
    const given = [...settings, `core.hooksPath=${places.hooksFolder}`];
    const done = places.isBare ? pushed(git, given) : git(...given.flatMap(asOption), "commit", "-m", MESSAGE);
    const output = `${done.stdout}${done.stderr}`;
    return {
      isBlocked: done.status !== 0 && output.includes("rehearsal.txt:1:") && output.includes("aws-access-key-id"),
      output,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Git = (...args: string[]) => { readonly status: number | null; readonly stdout: string; readonly stderr: string };

const MESSAGE = "keyguard doctor";

const asOption = (setting: string): string[] => ["-c", setting];

/** Commits unseen, and pushes to a second scratch repository that has the hooks. */
function pushed(git: Git, settings: readonly string[]): ReturnType<Git> {
  git("-c", "core.hooksPath=/dev/null", "commit", "-q", "-m", MESSAGE);
  git("init", "-q", "--bare", "server");
  for (const setting of settings) {
    const at = setting.indexOf("=");
    git("-C", "server", "config", "--add", setting.slice(0, at), setting.slice(at + 1));
  }
  return git("push", "server", "HEAD:refs/heads/rehearsal");
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
