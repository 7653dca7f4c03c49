import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KeyguardError } from "../error.ts";
import type { Change, Plan } from "./change.ts";
import type { HookName, InstallRequest } from "./hook-manager.ts";
import { BEGIN, ownHookFile } from "./hook-text.ts";

/**
 * Hooks that git runs on a developer's machine. With a hooks folder for all repositories git no longer looks into a repository's own, so that each
 * of them needs a file here that passes the call on. https://git-scm.com/docs/githooks
 */
const PASSED_ON = [
  "applypatch-msg",
  "pre-applypatch",
  "post-applypatch",
  "pre-commit",
  "pre-merge-commit",
  "prepare-commit-msg",
  "commit-msg",
  "post-commit",
  "pre-rebase",
  "post-checkout",
  "post-merge",
  "pre-push",
  "post-rewrite",
  "pre-auto-gc",
  "sendemail-validate",
];

/** What `git config --global core.hooksPath` says, and the user's configuration folder. */
export interface GlobalPlaces {
  readonly hooksPath: string | undefined;
  /** `$XDG_CONFIG_HOME/keyguard/hooks`: ours. */
  readonly ourFolder: string;
}

/** For all of the user's repositories: a hooks folder of keyguard's, set as `core.hooksPath`, whose hooks run the repository's own first. */
export function installGlobally(request: InstallRequest, places: GlobalPlaces): Plan {
  const { hooksPath, ourFolder } = places;
  if (hooksPath !== undefined && hooksPath !== ourFolder) {
    throw new KeyguardError(
      "hook-conflict",
      `core.hooksPath is set for all of your repositories already, to ${hooksPath}`,
      {
        advice: `Call keyguard from the hooks there (sh ${join(request.packageFolder, "hooks", "pre-commit")} "$@" || exit $?), or unset it and install again.`,
      },
    );
  }
  const changes: Change[] = PASSED_ON.flatMap((hook): Change[] => {
    const path = join(ourFolder, hook);
    const contents = globalHook(hook, request);
    return existsSync(path) && readFileSync(path, "utf8") === contents
      ? []
      : [{ kind: "write", path, contents, mode: 0o755 }];
  });
  if (hooksPath !== ourFolder)
    changes.push({ kind: "git-config", scope: "global", key: "core.hooksPath", value: ourFolder, before: hooksPath });
  return {
    changes,
    notes: [
      `repositories with a core.hooksPath of their own (husky's, for example) are not reached by it: install there, too`,
    ],
  };
}

/** Takes the folder and the setting out. */
export function uninstallGlobally({ hooksPath, ourFolder }: GlobalPlaces): Plan {
  const ours = existsSync(ourFolder)
    ? readdirSync(ourFolder).filter((name) => readFileSync(join(ourFolder, name), "utf8").includes(BEGIN))
    : [];
  const changes: Change[] = ours.map((name) => ({ kind: "delete", path: join(ourFolder, name) }));
  if (hooksPath === ourFolder)
    changes.push({ kind: "git-config", scope: "global", key: "core.hooksPath", value: undefined, before: hooksPath });
  return { changes, notes: [] };
}

/** The repository's own hook runs first, as if keyguard were not there. */
function globalHook(hook: string, request: InstallRequest): string {
  const checked = request.hooks.find((each) => each === hook);
  const locateOwn = "$(git rev-parse --git-common-dir 2>/dev/null)/hooks";
  if (checked)
    return ownHookFile(
      checked as HookName,
      { ...request, packageInRepository: undefined },
      { folder: locateOwn, name: hook },
    );
  return `#!/bin/sh
${BEGIN} (npx keyguard uninstall --global takes it out)
keyguard_own=${locateOwn}/${hook}
[ ! -x "$keyguard_own" ] || exec "$keyguard_own" "$@"
# keyguard:end
`;
}
