import type { HookName, InstallRequest } from "./hook-manager.ts";
import { unpluggedPath } from "./unplugged.ts";

/** The first and the last line of keyguard's part of a hook file. */
export const BEGIN = "# keyguard:begin";
const END = "# keyguard:end";

/** What an existing hook is called while keyguard's stands in its place. */
export function chainedName(hook: HookName): string {
  return `${hook}.before-keyguard`;
}

/** Hooks that git gives lines on standard input, which both the chained hook and keyguard must read. */
const READS_STDIN: readonly HookName[] = ["pre-push", "pre-receive"];

/** Hooks whose first step is the gate; the others start node at once. */
const HAS_GATE: readonly HookName[] = ["pre-commit", "pre-merge-commit"];

/** Quotes a text for sh. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Where the hook that runs first is; `folder` in sh's own words. */
interface Earlier {
  readonly folder: string;
  readonly name: string;
}

/** A whole hook file of our own, for hook folders where a hook is one file. What was there before runs first. */
export function ownHookFile(
  hook: HookName,
  request: InstallRequest,
  earlier: Earlier = { folder: "${0%/*}", name: chainedName(hook) },
): string {
  const script = HAS_GATE.includes(hook) ? "gate.sh" : "node.sh";
  const readsStdin = READS_STDIN.includes(hook);
  return `#!/bin/sh
${BEGIN} (npx keyguard uninstall takes it out)
keyguard_hook=${hook}
${locating(request)}
keyguard_before=${earlier.folder}/${earlier.name}
${readsStdin ? `keyguard_input=$(cat; echo .)\nkeyguard_input=\${keyguard_input%.}\n` : ""}if [ -x "$keyguard_before" ]; then
  ${readsStdin ? `printf %s "$keyguard_input" | ` : ""}"$keyguard_before" "$@" || exit $?
fi
${missingCheck(script)}
${readsStdin ? `printf %s "$keyguard_input" | { . "$keyguard_home/hooks/${script}"; }` : `. "$keyguard_home/hooks/${script}"`}
${END}
`;
}

/** The lines that call keyguard from a hook script of the user's, which goes on afterwards. `portable`: the file is committed and shared. */
export function hookBlock(hook: HookName, request: InstallRequest): string {
  return `${BEGIN} (npx keyguard uninstall takes it out)
${locating(request)}
${missingCheck(hook)}
KEYGUARD_NODE="$keyguard_node" sh "$keyguard_home/hooks/${hook}" "$@" || exit $?
${END}
`;
}

/** Sets where keyguard and node are: first the dependency in the repository, as each worktree and each teammate has its own. */
function locating({ packageInRepository, packageFolder, node, gateWorks }: InstallRequest): string {
  const gate = gateWorks ? "" : "\nkeyguard_gate=off";
  const lines =
    packageInRepository === undefined
      ? [`keyguard_home=${quoted(packageFolder)}`]
      : [
          `keyguard_home=${quoted(`./${packageInRepository}`)}`,
          ...otherVersions(packageInRepository),
          `[ -d "$keyguard_home" ] || keyguard_home=${quoted(packageFolder)}`,
        ];
  return `${lines.join("\n")}\nkeyguard_node=${quoted(node)}${gate}`;
}

/** Plug'n'Play's folder has another name for each version: the one that is there, where the one known is gone. */
function otherVersions(packageInRepository: string): string[] {
  const parts = unpluggedPath(packageInRepository);
  if (!parts) return [];
  const pattern = `${quoted(`./${parts.before}`)}*${quoted(parts.after)}`;
  return [`[ -d "$keyguard_home" ] || for keyguard_home in ${pattern}; do :; done`];
}

function missingCheck(script: string): string {
  return `if [ ! -r "$keyguard_home/hooks/${script}" ]; then
  echo "keyguard: the package is gone from $keyguard_home, so this could not be checked and was stopped." >&2
  echo "  To mend it: npm install (or npx keyguard install). To take the hook out: npx keyguard uninstall. --no-verify skips all hooks." >&2
  exit 3
fi`;
}

/** Takes keyguard's lines out of a text; `undefined`: there are none, or their end is missing. */
export function withoutBlock(text: string): string | undefined {
  const start = text.indexOf(BEGIN);
  const stop = text.indexOf(END, start);
  if (start === -1 || stop === -1) return undefined;
  const lineEnd = text.indexOf("\n", stop);
  return text.slice(0, start) + (lineEnd === -1 ? "" : text.slice(lineEnd + 1));
}
