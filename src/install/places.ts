import { homedir } from "node:os";
import { join } from "node:path";
import { KeyguardError } from "../error.ts";
import { gitText } from "../source/git.ts";
import { openRepository } from "../source/index.ts";
import type { GlobalPlaces } from "./global-hooks.ts";
import type { Places } from "./hook-manager.ts";

/**
 * Asks git where things are.
 * @throws KeyguardError `not-a-repository` outside of one
 */
export async function findPlaces(cwd: string, env: NodeJS.ProcessEnv): Promise<Places> {
  const { root, gitDir, commonDir, hooksPath, isBare } = await openRepository(cwd, env);
  return {
    root,
    gitFolder: gitDir,
    commonFolder: commonDir,
    hooksFolder: hooksPath,
    hooksPath: await hooksPathSetting(cwd, env),
    isBare,
  };
}

/** `core.hooksPath` with the scope it is set in; exit code 1: it isn't. https://git-scm.com/docs/git-config */
async function hooksPathSetting(cwd: string, env: NodeJS.ProcessEnv): Promise<Places["hooksPath"]> {
  const line = await gitText(["config", "--show-scope", "--get", "core.hooksPath"], { cwd, env, accept: [1] });
  if (line === "") return undefined;
  const [scope = "", value = ""] = line.split("\t");
  if (value === "")
    throw new KeyguardError("install", "core.hooksPath is set to nothing", {
      advice: "Unset it: git config --unset core.hooksPath",
    });
  return { value, scope: scope === "local" || scope === "worktree" ? "local" : "global" };
}

/** Where a global install goes. `~` in the setting is left to git to expand. */
export async function findGlobalPlaces(cwd: string, env: NodeJS.ProcessEnv): Promise<GlobalPlaces> {
  const hooksPath = await gitText(["config", "--global", "--type=path", "--get", "core.hooksPath"], {
    cwd,
    env,
    accept: [1],
  });
  const base = env.XDG_CONFIG_HOME || join(env.HOME || homedir(), ".config");
  return { hooksPath: hooksPath === "" ? undefined : hooksPath, ourFolder: join(base, "keyguard", "hooks") };
}
