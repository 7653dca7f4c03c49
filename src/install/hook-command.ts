import { join } from "node:path";
import type { HookName, InstallRequest } from "./hook-manager.ts";
import { unpluggedPath } from "./unplugged.ts";

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
  const home = packageInRepository ?? packageFolder;
  const parts = unpluggedPath(home);
  const script = parts
    ? `${quoted(parts.before)}*${quoted(`${parts.after}/hooks/${hook}`)}`
    : quoted(packageInRepository === undefined ? join(home, "hooks", hook) : `${home}/hooks/${hook}`);
  const command = `sh ${script}${args === "" ? "" : ` ${args}`}`;
  return isOurCommand(command) ? command : `${SIGN}${command}`;
}

/** Before the command where its path doesn't tell whose it is: keyguard run from a folder of another name. */
const SIGN = "KEYGUARD=1 ";

/** The same for managers that start a program by itself, without a shell that would fill in a path's `*`. */
export function hookProgram(hook: HookName, request: InstallRequest): string {
  const command = hookCommand(hook, request).replace(SIGN, "");
  return unpluggedPath(request.packageInRepository ?? "") ? `sh -c '${command} "$@"' sh` : command;
}

/** Whether a command line in a manager's config is keyguard's. */
export function isOurCommand(command: unknown): boolean {
  return (
    typeof command === "string" &&
    (/(?:^|&& )KEYGUARD=1 sh /.test(command) ||
      /keyguard\/hooks\/(?:pre-commit|pre-merge-commit|commit-msg|pre-push|pre-receive)\b/.test(command))
  );
}
