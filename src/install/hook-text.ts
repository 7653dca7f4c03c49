import type { HookName, InstallRequest, Places } from "./hook-manager.ts";
import { unpluggedPath } from "./unplugged.ts";

/** The first and the last line of keyguard's part of a hook file. */
export const BEGIN = "# keyguard:begin";
const END = "# keyguard:end";

/**
 * What an existing hook is called while keyguard's stands in its place: beside it, for scripts that look for others around them; or in a folder under its
 * own name, for programs that tell by their name what to do. Without a dot: Node runs no module with an ending that it doesn't know.
 */
export function chainedNames(hook: HookName): readonly [beside: string, under: string] {
  return [`${hook}-before-keyguard`, `before-keyguard/${hook}`];
}

/** Hooks that git gives lines on standard input, which both the chained hook and keyguard must read. */
export const READS_STDIN: readonly HookName[] = ["pre-push", "pre-receive"];

/** Hooks whose first step is the gate; the others start node at once. */
const HAS_GATE: readonly HookName[] = ["pre-commit", "pre-merge-commit"];

/** Quotes a text for sh. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The folder of the running hook, in sh's words. */
export const BESIDE = "${0%/*}";

/** Where the hook that runs first is; `folder` in sh's own words. */
interface Earlier {
  readonly folder: string;
  readonly name: string;
}

/**
 * A whole hook file of our own, for hook folders where a hook is one file.
 * @param earlier the hook that runs first, where there is one; default: what was there before, put aside
 */
export function ownHookFile(
  hook: HookName,
  request: InstallRequest,
  earlier: Earlier | "none" = { folder: BESIDE, name: chainedNames(hook)[0] },
): string {
  const script = HAS_GATE.includes(hook) ? "gate.sh" : "node.sh";
  const run = `. "$keyguard_home/hooks/${script}"`;
  const readsInput = earlier !== "none" && READS_STDIN.includes(hook);
  const parts = [
    "#!/bin/sh",
    `${BEGIN} (npx keyguard uninstall takes it out)`,
    `keyguard_hook=${hook}`,
    isCommitted(request.places) ? locatingForAll(request) : locating(request),
    ...(readsInput ? [KEEP_INPUT] : []),
    ...(earlier === "none" ? [] : running(earlier, readsInput)),
    missingCheck(script),
    readsInput ? `printf %s "$keyguard_input" | { ${run}; }` : run,
    END,
  ];
  return `${parts.join("\n")}\n`;
}

function running({ folder, name }: Earlier, readsInput: boolean): string[] {
  return [
    `keyguard_before=${folder}/${name}`,
    'if [ -x "$keyguard_before" ]; then',
    `  ${readsInput ? 'printf %s "$keyguard_input" | ' : ""}"$keyguard_before" "$@" || exit $?`,
    "fi",
  ];
}

/** The lines that call keyguard from a hook script of the user's, which goes on afterwards. The file is committed and shared. */
export function hookBlock(hook: HookName, request: InstallRequest): string {
  const call = `KEYGUARD_NODE="$keyguard_node" sh "$keyguard_home/hooks/${hook}" "$@" || exit $?`;
  return `${BEGIN} (npx keyguard uninstall takes it out)
${locatingForAll(request)}
${missingCheck(hook)}
${READS_STDIN.includes(hook) ? `${KEEP_INPUT}\nprintf %s "$keyguard_input" | ${call}\n${GIVE_INPUT_BACK}` : call}
${END}
`;
}

/** `$(…)` drops line ends: a dot behind them keeps them. */
const KEEP_INPUT = "keyguard_input=$(cat; echo .)\nkeyguard_input=${keyguard_input%.}";

/** For the user's lines behind the block. A here-document adds a line end of its own. */
const GIVE_INPUT_BACK = `if [ -z "$keyguard_input" ]; then exec </dev/null; else exec <<keyguard_input
\${keyguard_input%?}
keyguard_input
fi`;

/** Whether the hooks folder is part of the working tree, as `core.hooksPath` may have it. */
function isCommitted({ hooksFolder, root, commonFolder }: Places): boolean {
  const isInside = (folder: string): boolean =>
    hooksFolder.startsWith(`${folder}/`) || hooksFolder.startsWith(`${folder}\\`);
  return root !== "" && isInside(root) && !isInside(commonFolder);
}

/** Sets where keyguard and node are: first the dependency in the repository, as each worktree and each teammate has its own. */
function locating({ packageInRepository, packageFolder, node, gateWorks }: InstallRequest): string {
  const gate = gateWorks ? "" : "\nkeyguard_gate=off";
  const lines =
    packageInRepository === undefined
      ? [`keyguard_home=${quoted(packageFolder)}`]
      : [
          ...locatingInRepository(packageInRepository),
          `[ -d "$keyguard_home" ] || keyguard_home=${quoted(packageFolder)}`,
        ];
  return `${lines.join("\n")}\nkeyguard_node=${quoted(node)}${gate}`;
}

/** The same for a file that the repository shares: without any path of this machine. Those are in the git folder, see `machine-notes.ts`. */
function locatingForAll(request: InstallRequest): string {
  if (request.packageInRepository === undefined) return locating(request);
  return [
    ...locatingInRepository(request.packageInRepository),
    '[ -d "$keyguard_home" ] || for keyguard_git in "${GIT_DIR:-.git}" "${GIT_DIR:-.git}/../.."; do',
    '  [ ! -r "$keyguard_git/keyguard/home" ] || read -r keyguard_home <"$keyguard_git/keyguard/home"',
    "done",
    "keyguard_node=",
  ].join("\n");
}

function locatingInRepository(packageInRepository: string): string[] {
  return [`keyguard_home=${quoted(`./${packageInRepository}`)}`, ...otherVersions(packageInRepository)];
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
