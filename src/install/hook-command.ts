import { join } from "node:path";
import type { HookName, InstallRequest } from "./hook-manager.ts";

/** Quotes a word for sh where it needs it. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * The command line that managers' configs call: one of the package's hook scripts. By the path in the repository where keyguard is a dependency,
 * since those configs are shared; else by the path on this machine.
 * @param args what the manager writes for git's arguments, e.g. `"$@"` or `{1}`
 */
export function hookCommand(hook: HookName, { packageInRepository, packageFolder }: InstallRequest, args = ""): string {
  const script =
    packageInRepository === undefined ? join(packageFolder, "hooks", hook) : `${packageInRepository}/hooks/${hook}`;
  return `sh ${quoted(script)}${args === "" ? "" : ` ${args}`}`;
}

/** Whether a command line in a manager's config is keyguard's. */
export function isOurCommand(command: unknown): boolean {
  return (
    typeof command === "string" &&
    /keyguard\/hooks\/(?:pre-commit|pre-merge-commit|commit-msg|pre-push|pre-receive)\b/.test(command)
  );
}
