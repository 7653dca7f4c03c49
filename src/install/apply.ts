import { mkdirSync, renameSync, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { replaceFile } from "../config/replace-file.ts";
import { KeyguardError } from "../error.ts";
import type { Change } from "./change.ts";

/** Sets a key of git's config; given by the command, so that this room starts no process. */
export type SetGitConfig = (change: Extract<Change, { kind: "git-config" }>) => void;

/**
 * Carries changes out, in order. When one fails, those before it are undone as far as files go, and the error says what stopped it.
 * @param boundary nothing outside of this folder is touched, also not through a symlink
 * @throws KeyguardError `write-failed`
 */
export function applyChanges(
  changes: readonly Change[],
  boundaries: readonly string[],
  setGitConfig: SetGitConfig,
): void {
  const undo: (() => void)[] = [];
  try {
    for (const change of changes) applyOne(change, boundaries, setGitConfig, undo);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function applyOne(
  change: Change,
  boundaries: readonly string[],
  setGitConfig: SetGitConfig,
  undo: (() => void)[],
): void {
  switch (change.kind) {
    case "write":
      makeFolder(dirname(change.path));
      replaceFile(change.path, change.contents, {
        boundary: boundaryOf(change.path, boundaries),
        ...(change.mode === undefined ? {} : { mode: change.mode }),
      });
      return;
    case "move":
      guarded(change.path, () => renameSync(change.path, change.to));
      undo.push(() => renameSync(change.to, change.path));
      return;
    case "delete":
      guarded(change.path, () => unlinkSync(change.path));
      return;
    case "git-config":
      setGitConfig(change);
  }
}

function boundaryOf(path: string, boundaries: readonly string[]): string {
  return boundaries.find((folder) => path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`)) ?? dirname(path);
}

function makeFolder(path: string): void {
  guarded(path, () => mkdirSync(path, { recursive: true }));
}

function guarded(path: string, action: () => void): void {
  try {
    action();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new KeyguardError("write-failed", `${path} could not be changed (${code ?? "unknown error"})`, {
      advice: "Allow writing there and run the command again.",
      cause,
    });
  }
}
