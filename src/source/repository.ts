import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { KeyguardError } from "../error.ts";
import { type GitPlace, gitEnvironment, gitText } from "./git.ts";
import { gitFailure, tooOld } from "./git-failure.ts";

/** A repository's places; absolute paths. */
export interface Repository {
  /** The working tree's top folder; of a bare repository its git folder. */
  readonly root: string;
  /** This working tree's git folder, e.g. `.git` or `.git/worktrees/NAME`. */
  readonly gitDir: string;
  /** The git folder that all working trees share. */
  readonly commonDir: string;
  /** Where git looks for hooks, `core.hooksPath` followed. */
  readonly hooksPath: string;
  readonly isBare: boolean;
  /** E.g. `2.43.0`. */
  readonly gitVersion: string;
}

/**
 * simple-git refuses an environment or configuration that could run a program. Here it only ever asks `rev-parse`, which runs none, in
 * the environment that the user gave git anyway (`git -c core.editor=… commit`), so that must be no reason to fail.
 */
const TRUSTED = {
  allowUnsafeAlias: true,
  allowUnsafeAskPass: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeDiffTextConv: true,
  allowUnsafeEditor: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeInclude: true,
  allowUnsafeMergeDriver: true,
  allowUnsafePack: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeSubmodule: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeUrlRewrite: true,
};

/**
 * Finds the repository that `cwd` is in.
 * @throws KeyguardError `not-a-repository`, `git-missing`, `git-too-old`, `git-failed` (also when git does not trust the repository)
 */
export async function openRepository(cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Repository> {
  // Asked first: simple-git does not tell "no git" from "failed".
  const version = await gitText(["version"], { cwd, env });
  const old = tooOld(version);
  if (old) throw old;
  // Loaded here and not on the hook's way: it costs as much as the rest of the hook.
  const { simpleGit } = await import("simple-git");
  const known = definedOnly(gitEnvironment(env));
  const git = simpleGit({ baseDir: cwd, unsafe: TRUSTED, allowEnvironment: Object.keys(known) }).env(known);
  const ask = async (...args: string[]): Promise<string> => {
    try {
      return (await git.raw(["rev-parse", ...args])).replace(/\n$/, "");
    } catch (error) {
      throw gitFailure("rev-parse", 128, error instanceof Error ? error.message : String(error));
    }
  };
  const isBare = (await ask("--is-bare-repository")) === "true";
  const gitDir = await ask("--absolute-git-dir");
  const inside = (path: string): string => resolve(cwd, path);
  return {
    root: isBare || (await ask("--is-inside-work-tree")) !== "true" ? gitDir : inside(await ask("--show-toplevel")),
    gitDir: inside(gitDir),
    commonDir: inside(await ask("--git-common-dir")),
    hooksPath: inside(await ask("--git-path", "hooks")),
    isBare,
    gitVersion: /\d+(?:\.\d+){1,3}/.exec(version)?.[0] ?? version,
  };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const defined = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}

/**
 * The folder that paths and the config are relative to: the working tree's top, or `cwd` itself outside of any repository and in a
 * bare one. Starts no process unless git's environment says where the repository is.
 */
export async function scanRoot(cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (env.GIT_DIR !== undefined || env.GIT_WORK_TREE !== undefined) return topByGit({ cwd, env });
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (isRepositoryTop(folder)) return folder;
    if (folder === dirname(folder)) return resolve(cwd);
  }
}

function isRepositoryTop(folder: string): boolean {
  const dotGit = statSync(join(folder, ".git"), { throwIfNoEntry: false });
  if (!dotGit) return false;
  return dotGit.isFile() || existsSync(join(folder, ".git", "HEAD"));
}

async function topByGit(place: GitPlace): Promise<string> {
  try {
    const top = await gitText(["rev-parse", "--show-toplevel"], place);
    return top === "" ? resolve(place.cwd) : resolve(place.cwd, top);
  } catch (error) {
    if (!(error instanceof KeyguardError)) throw error;
    // No working tree: a bare repository, or GIT_DIR names none. What reads the repository next says so with its own error.
    return resolve(place.cwd);
  }
}
