import { homedir } from "node:os";
import { join } from "node:path";
import { KeyguardError } from "../error.ts";
import { gitText } from "../source/git.ts";
import { openRepository } from "../source/index.ts";
import { configuredName, type GlobalPlaces } from "./global-hooks.ts";
import { HOOK_NAMES, type HookName, type Places } from "./hook-manager.ts";

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
  const ask = (...args: string[]): Promise<string> =>
    gitText(["config", "--global", ...args], { cwd, env, accept: [1] });
  const hooksPath = await ask("--type=path", "--get", "core.hooksPath");
  const templateFolder = await ask("--type=path", "--get", "init.templateDir");
  const lines = (await ask("--get-regexp", "^hook\\.keyguard-")).split("\n").filter((line) => line !== "");
  const base = env.XDG_CONFIG_HOME || join(env.HOME || homedir(), ".config");
  return {
    hooksPath: hooksPath === "" ? undefined : hooksPath,
    templateFolder: templateFolder === "" ? undefined : templateFolder,
    ourTemplateFolder: join(base, "keyguard", "template"),
    ourFolder: join(base, "keyguard", "hooks"),
    knowsConfiguredHooks: await knowsConfiguredHooks(cwd, env),
    configured: new Map(lines.map((line) => [before(line, " "), line.slice(before(line, " ").length + 1)])),
  };
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? text : text.slice(0, at);
}

/** Asks git to list a hook that is only configured for this one question. An older git fails, or lists nothing. */
async function knowsConfiguredHooks(cwd: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const name = "keyguard-question";
  const listed = await gitText(
    ["-c", `hook.${name}.command=true`, "-c", `hook.${name}.event=pre-commit`, "hook", "list", "pre-commit"],
    { cwd, env, accept: [1, 128, 129] },
  );
  return listed.includes(name);
}

/** The hooks that git runs for keyguard because its config says so, whatever is in the hooks folder. */
export async function findConfiguredHooks(cwd: string, env: NodeJS.ProcessEnv): Promise<readonly HookName[]> {
  const named = await gitText(["config", "--get-regexp", "^hook\\.keyguard-"], { cwd, env, accept: [1] });
  const found: HookName[] = [];
  for (const hook of HOOK_NAMES.filter((each) => named.includes(configuredName(each)))) {
    const listed = await gitText(["hook", "list", hook], { cwd, env, accept: [1, 128, 129] });
    if (listed.split("\n").includes(configuredName(hook))) found.push(hook);
  }
  return found;
}

/** `hook.*` keys of the repository's own config, as `key=value`: they can switch off what the user's config names. */
export async function findOwnHookSettings(cwd: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const listed = await gitText(["config", "--local", "-z", "--get-regexp", "^hook\\."], { cwd, env, accept: [1] });
  return listed
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.replace("\n", "="));
}
