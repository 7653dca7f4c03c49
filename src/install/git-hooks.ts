import { lstatSync, readFileSync } from "node:fs";
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
import { BEGIN, chainedName, ownHookFile } from "./hook-text.ts";

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
  const { places } = request;
  refuseShared(places);
  const changes: Change[] = [];
  const notes: string[] = [];
  for (const hook of request.hooks) {
    const path = join(places.hooksFolder, hook);
    const contents = ownHookFile(hook, request);
    const old = lstatSync(path, { throwIfNoEntry: false });
    if (old?.isFile() && readFileSync(path, "utf8") === contents && (old.mode & RUNNABLE) !== 0) continue;
    if (old && !isOurs(path)) {
      const aside = join(places.hooksFolder, chainedName(hook));
      if (lstatSync(aside, { throwIfNoEntry: false })) {
        throw new KeyguardError("hook-conflict", `both ${path} and ${aside} are hooks of yours`, {
          advice: `Join them into one, remove ${aside}, and run install again.`,
        });
      }
      changes.push({ kind: "move", path, to: aside });
      notes.push(`${hook}: the hook that was there runs first (now ${chainedName(hook)})`);
    }
    changes.push({ kind: "write", path, contents, mode: 0o755 });
  }
  return { changes, notes };
}

/** A hooks folder that all of the user's repositories share is only changed when that is asked for. */
function refuseShared({ hooksPath, hooksFolder, root, commonFolder }: Places): void {
  const isInside = (folder: string): boolean => {
    const way = relative(folder, hooksFolder);
    return way === "" || (!way.startsWith("..") && !isAbsolute(way));
  };
  if (hooksPath && !isInside(root) && !isInside(commonFolder)) {
    throw new KeyguardError("install", `core.hooksPath leads out of this repository, to ${hooksFolder}`, {
      expected: "a hooks folder of this repository",
      advice:
        "keyguard install --global wires the hooks in for all of your repositories; or unset core.hooksPath here.",
    });
  }
}

function uninstall(places: Places): Plan {
  const changes: Change[] = [];
  const notes: string[] = [];
  for (const hook of HOOK_NAMES) {
    const path = join(places.hooksFolder, hook);
    const aside = join(places.hooksFolder, chainedName(hook));
    const hadHook = lstatSync(aside, { throwIfNoEntry: false }) !== undefined;
    if (!isOurs(path)) {
      if (hadHook) notes.push(`${hook} was changed since; left alone, as is ${chainedName(hook)}`);
      continue;
    }
    changes.push({ kind: "delete", path });
    if (hadHook) changes.push({ kind: "move", path: aside, to: path });
  }
  return { changes, notes };
}

/** Ours is a file that begins with our mark and ends with it: with lines of the user's in it, it isn't ours alone. */
function isOurs(path: string): boolean {
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
