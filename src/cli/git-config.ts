import { spawnSync } from "node:child_process";
import { KeyguardError } from "../error.ts";
import type { SetGitConfig } from "../install/apply.ts";
import type { World } from "./command.ts";

/** Lets git change its own config: it locks the file and keeps comments. https://git-scm.com/docs/git-config */
export function setGitConfig({ cwd, env }: World): SetGitConfig {
  return ({ scope, key, value }) => {
    const change = value === undefined ? ["--unset-all", key] : ["--replace-all", key, value];
    const { status, stderr } = spawnSync("git", ["config", `--${scope}`, ...change], { cwd, env, encoding: "utf8" });
    if (status !== 0)
      throw new KeyguardError(
        "write-failed",
        `git config --${scope} ${key} could not be changed: ${(stderr ?? "").trim()}`,
      );
  };
}
