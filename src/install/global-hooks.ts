import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Plan } from "./change.ts";
import { putInto, takenOutOf } from "./git-hooks.ts";
import { HOOK_NAMES, type HookName, type InstallRequest } from "./hook-manager.ts";
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

/** The user's own settings, and keyguard's folder among them. */
export interface GlobalPlaces {
  /** `git config --global core.hooksPath`, expanded. */
  readonly hooksPath: string | undefined;
  /** `$XDG_CONFIG_HOME/keyguard/hooks`: ours. */
  readonly ourFolder: string;
  /** `git config --global init.templateDir`, expanded. */
  readonly templateFolder: string | undefined;
  /** The one that is made where none is set. */
  readonly ourTemplateFolder: string;
  /** Whether git runs hooks that its config names (from 2.54 on). */
  readonly knowsConfiguredHooks: boolean;
  /** `hook.<name>.*` keys of keyguard's that are set, with their values. */
  readonly configured: ReadonlyMap<string, string>;
}

/** The name of keyguard's hook in git's config: each has its own, since the command isn't told what it runs for. */
export function configuredName(hook: HookName): string {
  return `keyguard-${hook}`;
}

/** For all of the user's repositories, in the way that this git and the user's settings have room for. */
export function installGlobally(request: InstallRequest, places: GlobalPlaces): Plan {
  const { hooksPath, ourFolder, knowsConfiguredHooks } = places;
  if (knowsConfiguredHooks) return throughConfiguredHooks(request, places);
  if (hooksPath === undefined || hooksPath === ourFolder) return throughOurFolder(request, places);
  const plan = putInto(hooksPath, request);
  return { ...plan, notes: [`they go into ${hooksPath}, which you have set as core.hooksPath`, ...plan.notes] };
}

/**
 * `hook.<name>.command` and `.event`: git runs them before the hooks of each repository, whatever `core.hooksPath` is there.
 * https://git-scm.com/docs/git-hook
 */
function throughConfiguredHooks(request: InstallRequest, places: GlobalPlaces): Plan {
  const { ourFolder, hooksPath, configured } = places;
  const changes: Change[] = [];
  if (hooksPath === ourFolder) changes.push(...takeOutFolder(places));
  for (const hook of request.hooks) {
    const path = join(ourFolder, hook);
    changes.push(...writeUnlessThere(path, ownHookFile(hook, request, "none")));
    const wanted = { command: `'${path.replaceAll("'", "'\\''")}'`, event: hook };
    for (const [what, value] of Object.entries(wanted)) {
      const key = `hook.${configuredName(hook)}.${what}`;
      const before = configured.get(key);
      if (before !== value) changes.push({ kind: "git-config", scope: "global", key, value, before });
    }
  }
  return {
    changes,
    notes: [
      "through git's own configured hooks: they run before each repository's, also where it has a core.hooksPath (husky)",
      "a program that brings a git older than 2.54 does not know them: install in its repositories, too",
    ],
  };
}

/** A hooks folder of keyguard's, set as `core.hooksPath`, whose hooks run the repository's own first. */
function throughOurFolder(request: InstallRequest, { hooksPath, ourFolder }: GlobalPlaces): Plan {
  const changes = PASSED_ON.flatMap((hook) => writeUnlessThere(join(ourFolder, hook), globalHook(hook, request)));
  if (hooksPath !== ourFolder)
    changes.push({ kind: "git-config", scope: "global", key: "core.hooksPath", value: ourFolder, before: hooksPath });
  return {
    changes,
    notes: [
      "repositories with a core.hooksPath of their own (husky's, for example) are not reached by it: install there, too",
    ],
  };
}

/**
 * For repositories that come later: `git init` and `git clone` copy the template's hooks, and leave those alone that are there already.
 * https://git-scm.com/docs/git-init#_template_directory
 */
export function installIntoTemplate(request: InstallRequest, places: GlobalPlaces): Plan {
  const { templateFolder, ourTemplateFolder } = places;
  const { changes, notes } = putInto(join(templateFolder ?? ourTemplateFolder, "hooks"), request);
  const setting: Change = {
    kind: "git-config",
    scope: "global",
    key: "init.templateDir",
    value: ourTemplateFolder,
    before: undefined,
  };
  return {
    changes: templateFolder === undefined ? [...changes, setting] : changes,
    notes: [
      ...notes,
      "repositories that are there already are not reached by it; git init run again in one adds the hook",
    ],
  };
}

function writeUnlessThere(path: string, contents: string): Change[] {
  const isThere = existsSync(path) && readFileSync(path, "utf8") === contents;
  return isThere ? [] : [{ kind: "write", path, contents, mode: 0o755 }];
}

/** Takes out whatever of it is there. */
export function uninstallGlobally(places: GlobalPlaces): Plan {
  const { hooksPath, ourFolder, templateFolder, ourTemplateFolder, configured } = places;
  const changes = takeOutFolder(places);
  for (const [key, before] of configured)
    changes.push({ kind: "git-config", scope: "global", key, value: undefined, before });
  const plans = hooksPath === undefined || hooksPath === ourFolder ? [] : [takenOutOf(hooksPath)];
  if (templateFolder !== undefined) plans.push(takenOutOf(join(templateFolder, "hooks")));
  if (templateFolder === ourTemplateFolder)
    changes.push({
      kind: "git-config",
      scope: "global",
      key: "init.templateDir",
      value: undefined,
      before: templateFolder,
    });
  return {
    changes: [...changes, ...plans.flatMap((plan) => plan.changes)],
    notes: plans.flatMap((plan) => plan.notes),
  };
}

function takeOutFolder({ hooksPath, ourFolder }: GlobalPlaces): Change[] {
  const ours = existsSync(ourFolder)
    ? readdirSync(ourFolder).filter((name) => readFileSync(join(ourFolder, name), "utf8").includes(BEGIN))
    : [];
  const changes: Change[] = ours.map((name) => ({ kind: "delete", path: join(ourFolder, name) }));
  if (hooksPath === ourFolder)
    changes.push({ kind: "git-config", scope: "global", key: "core.hooksPath", value: undefined, before: hooksPath });
  return changes;
}

/** The repository's own hook runs first, as if keyguard were not there. */
function globalHook(hook: string, request: InstallRequest): string {
  const checked = HOOK_NAMES.find((each) => each === hook && request.hooks.includes(each));
  const folder = "$(git rev-parse --git-common-dir 2>/dev/null)/hooks";
  if (checked) return ownHookFile(checked, { ...request, packageInRepository: undefined }, { folder, name: hook });
  return `#!/bin/sh
${BEGIN} (npx keyguard uninstall --global takes it out)
keyguard_own=${folder}/${hook}
[ ! -x "$keyguard_own" ] || exec "$keyguard_own" "$@"
# keyguard:end
`;
}
