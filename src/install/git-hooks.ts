import { lstatSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { KeyguardError } from "../error.ts";
import type { Change, Plan } from "./change.ts";
import {
  HOOK_NAMES,
  type HookManager,
  type HookName,
  type HookStatus,
  type InstallRequest,
  type Places,
} from "./hook-manager.ts";
import { BEGIN, BESIDE, chainedNames, ownHookFile } from "./hook-text.ts";

const RUNNABLE = 0o111;

/** Plain git hooks: one file a hook, in `.git/hooks` or wherever `core.hooksPath` points. What was there is put aside and runs first. */
export const gitHooks: HookManager = {
  id: "git",
  detect: (places) => (places.hooksPath ? `core.hooksPath is ${places.hooksPath.value}` : "plain git hooks"),
  install,
  uninstall,
  status: (places, hooks) => hooks.map((hook) => statusOf(places, hook)),
};

function install(request: InstallRequest): Plan {
  const { places, hooks } = request;
  if (isShared(places) && hooks.every((hook) => isOurs(join(places.hooksFolder, hook))))
    return { changes: [], notes: [`by ${places.hooksFolder}, for all of your repositories`] };
  refuseShared(places);
  return putInto(places.hooksFolder, request);
}

/** Keyguard's hooks as files of a folder; what is there is put aside, and runs first. */
export function putInto(folder: string, request: InstallRequest): Plan {
  const changes: Change[] = [];
  const notes: string[] = [];
  for (const hook of request.hooks) {
    const path = join(folder, hook);
    const old = lstatSync(path, { throwIfNoEntry: false });
    const isNew = old === undefined || isOurs(path);
    const aside = asideOf(folder, hook);
    const name = aside ?? chainedNames(hook)[!isNew && tellsByName(path) ? 1 : 0];
    const contents = ownHookFile(hook, request, { folder: BESIDE, name });
    if (old?.isFile() && readFileSync(path, "utf8") === contents && (old.mode & RUNNABLE) !== 0) continue;
    if (!isNew) {
      if (aside !== undefined) {
        throw new KeyguardError("hook-conflict", `both ${path} and ${join(folder, aside)} are hooks of yours`, {
          advice: `Join them into one, remove ${join(folder, aside)}, and run install again.`,
        });
      }
      changes.push({ kind: "move", path, to: join(folder, name) });
      notes.push(`${hook}: the hook that was there runs first (now ${name})`);
    }
    changes.push({ kind: "write", path, contents, mode: 0o755 });
  }
  return { changes, notes };
}

/** The name under which a hook was put aside; `undefined`: there is none. */
export function asideOf(folder: string, hook: HookName): string | undefined {
  return chainedNames(hook).find((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }));
}

/** A larger file is no script. */
const MOST_BYTES = 1 << 18;

/** Whether a hook is one program for several hooks, which looks at the name that it was called by, and at nothing beside it. */
function tellsByName(path: string): boolean {
  const file = lstatSync(path);
  if (!file.isFile() || file.size > MOST_BYTES) return false;
  const text = readFileSync(path, "utf8");
  return /\bbasename\b|\$\{0##/.test(text) && !/\bdirname\b|\$\{0%/.test(text);
}

/**
 * Where git doesn't call a manager yet (a fresh clone, a hook that its last run did not know of) its config alone would stop nothing: a hook of
 * keyguard's own stands in, until the manager writes its own over it.
 * @param isActive whether git calls the manager for a hook
 */
export function standInFor(request: InstallRequest, isActive: (hook: HookName) => boolean): Plan {
  if (isShared(request.places)) return { changes: [], notes: [] };
  return install({ ...request, hooks: request.hooks.filter((hook) => !isActive(hook)) });
}

/** Whether a path is a file that git would run as a hook. */
export function isRunnable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && (found.mode & RUNNABLE) !== 0;
}

/** A hooks folder that all of the user's repositories share is only changed when that is asked for. */
function refuseShared(places: Places): void {
  const { hooksFolder } = places;
  if (isShared(places)) {
    throw new KeyguardError("install", `core.hooksPath leads out of this repository, to ${hooksFolder}`, {
      expected: "a hooks folder of this repository",
      advice:
        "keyguard install --global wires the hooks in for all of your repositories; or unset core.hooksPath here.",
    });
  }
}

function isShared({ hooksPath, hooksFolder, root, commonFolder }: Places): boolean {
  const isInside = (folder: string): boolean => {
    const way = relative(folder, hooksFolder);
    return way === "" || (!way.startsWith("..") && !isAbsolute(way));
  };
  return hooksPath !== undefined && !isInside(root) && !isInside(commonFolder);
}

/** Also from `.git/hooks` where a manager has set another folder since, but never from one that other repositories share. */
function uninstall(places: Places): Plan {
  const folders = new Set([join(places.commonFolder, "hooks"), ...(isShared(places) ? [] : [places.hooksFolder])]);
  const plans = [...folders].map(takenOutOf);
  return { changes: plans.flatMap((plan) => plan.changes), notes: plans.flatMap((plan) => plan.notes) };
}

/** What managers call a hook that they found in their place: lefthook, and pre-commit. */
const PUT_ASIDE = [".old", ".legacy"];

/** Takes keyguard's hooks out of a folder; those that it had put aside come back. */
export function takenOutOf(folder: string): Plan {
  const changes: Change[] = [];
  const notes: string[] = [];
  for (const hook of HOOK_NAMES) {
    const path = join(folder, hook);
    const name = asideOf(folder, hook);
    const back: Change[] = name === undefined ? [] : [{ kind: "move", path: join(folder, name), to: path }];
    for (const ending of PUT_ASIDE) if (isOurs(path + ending)) changes.push({ kind: "delete", path: path + ending });
    if (!isOurs(path)) {
      // Nothing there: an install was stopped hard between the two steps.
      if (!lstatSync(path, { throwIfNoEntry: false })) changes.push(...back);
      else if (name !== undefined) notes.push(`${hook} was changed since; left alone, as is ${name}`);
      continue;
    }
    changes.push({ kind: "delete", path }, ...back);
  }
  return { changes, notes };
}

/** Ours is a file that begins with our mark and ends with it: with lines of the user's in it, it isn't ours alone. */
export function isOurs(path: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const text = readFileSync(path, "utf8");
  return text.startsWith(`#!/bin/sh\n${BEGIN}`) && text.endsWith("# keyguard:end\n");
}

function statusOf(places: Places, hook: HookName): HookStatus {
  const file = join(places.hooksFolder, hook);
  const old = lstatSync(file, { throwIfNoEntry: false });
  const state =
    !old?.isFile() || !readFileSync(file, "utf8").includes(BEGIN)
      ? "missing"
      : !isOurs(file)
        ? "changed"
        : (old.mode & RUNNABLE) === 0
          ? "not-executable"
          : "installed";
  return { hook, file, state };
}
