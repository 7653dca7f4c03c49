import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
} from "node:fs";
import { dirname } from "node:path";
import { type Draft, draftFile, replaceFile } from "../config/replace-file.ts";
import { KeyguardError } from "../error.ts";
import type { Change } from "./change.ts";
import { uninterrupted } from "./uninterrupted.ts";

/** Sets a key of git's config; given by the command, so that this room starts no process. */
export type SetGitConfig = (change: Extract<Change, { kind: "git-config" }>) => void;

/** A change that only needs to be carried out. */
interface Step {
  readonly carryOut: () => void;
  /** Called when it was carried out, and a later one failed. */
  readonly undo: () => void;
  /** Called when it wasn't. */
  readonly forget: () => void;
}

/**
 * Carries all changes out, or none. What needs room on the disk or permission comes first, beside the files; then renames follow each other, which
 * ctrl-C cannot part. When one fails those before it are undone.
 * @param boundaries nothing outside of these folders is touched, also not through a symlink
 * @throws KeyguardError `write-failed`
 */
export function applyChanges(
  changes: readonly Change[],
  boundaries: readonly string[],
  setGitConfig: SetGitConfig,
): void {
  uninterrupted(() => {
    const steps: Step[] = [];
    const vacated = new Set<string>();
    let done = 0;
    try {
      for (const change of changes) steps.push(...stepsFor(change, { boundaries, setGitConfig, vacated }));
      for (; done < steps.length; done++) steps[done]?.carryOut();
    } catch (error) {
      takeBack(steps, done, error);
      throw error;
    }
  });
}

/** The last first. What cannot be taken back doesn't keep the rest from it, and is told with what went wrong at first. */
function takeBack(steps: readonly Step[], done: number, error: unknown): void {
  const stuck: string[] = [];
  const actions = steps.map((step, at) => (at < done ? step.undo : step.forget));
  for (const action of actions.reverse()) {
    try {
      action();
    } catch (cause) {
      stuck.push((cause as Error).message);
    }
  }
  if (stuck.length > 0)
    throw new KeyguardError("write-failed", `${(error as Error).message}; what was done before it is still there`, {
      advice: `Run keyguard uninstall once it can be changed: ${stuck.join("; ")}`,
      cause: error,
    });
}

interface Circumstances {
  readonly boundaries: readonly string[];
  readonly setGitConfig: SetGitConfig;
  /** Paths from which an earlier change takes away what is there. */
  readonly vacated: Set<string>;
}

function stepsFor(change: Change, { boundaries, setGitConfig, vacated }: Circumstances): Step[] {
  switch (change.kind) {
    case "write":
      return writing(change, boundaryOf(change.path, boundaries), vacated.has(change.path));
    case "move":
      vacated.add(change.path);
      return [renaming(change.path, change.to)];
    case "delete":
      vacated.add(change.path);
      return [deleting(change.path, boundaryOf(change.path, boundaries))];
    case "git-config":
      return [
        {
          carryOut: () => setGitConfig(change),
          undo: () => setGitConfig({ ...change, value: change.before, before: change.value }),
          forget: nothing,
        },
      ];
  }
}

const nothing = (): void => {};

/** The folders are made at once, and taken away again unless a file comes into them. */
function writing(change: Extract<Change, { kind: "write" }>, boundary: string, isVacated: boolean): Step[] {
  const { path, contents, mode } = change;
  const made = makeFolders(dirname(path));
  const removeFolders = (): void => {
    for (const folder of made) rmdirSync(folder);
  };
  let draft: Draft;
  try {
    draft = draftFile(path, contents, { boundary, isVacated, ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    removeFolders();
    throw error;
  }
  const before = isVacated || !existsSync(path) ? undefined : { bytes: readFileSync(path), mode: modeOf(path) };
  return [
    {
      carryOut: draft.commit,
      undo: () => {
        if (before) replaceFile(path, before.bytes, { boundary, mode: before.mode });
        else unlinkSync(path);
        removeFolders();
      },
      forget: () => {
        draft.discard();
        removeFolders();
      },
    },
  ];
}

/** Never over something: two installs could otherwise lose the hook of the user's. A folder that it leaves empty goes, too. */
function renaming(from: string, to: string): Step {
  const made = makeFolders(dirname(to));
  const removeFolders = (): void => {
    for (const folder of made) rmdirSync(folder);
  };
  return {
    carryOut: () =>
      guarded(from, () => {
        if (lstatSync(to, { throwIfNoEntry: false })) throw Object.assign(new Error(to), { code: "EEXIST" });
        renameSync(from, to);
        if (dirname(from) !== dirname(to) && readdirSync(dirname(from)).length === 0) rmdirSync(dirname(from));
      }),
    undo: () => {
      mkdirSync(dirname(from), { recursive: true });
      renameSync(to, from);
      removeFolders();
    },
    forget: removeFolders,
  };
}

function deleting(path: string, boundary: string): Step {
  let before: { readonly bytes: Buffer; readonly mode: number } | undefined;
  return {
    carryOut: () =>
      guarded(path, () => {
        before = { bytes: readFileSync(path), mode: modeOf(path) };
        unlinkSync(path);
      }),
    undo: () => {
      if (before) replaceFile(path, before.bytes, { boundary, mode: before.mode });
    },
    forget: nothing,
  };
}

function modeOf(path: string): number {
  return lstatSync(path).mode & 0o7777;
}

function boundaryOf(path: string, boundaries: readonly string[]): string {
  return boundaries.find((folder) => path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`)) ?? dirname(path);
}

/** @returns the folders that were made, the innermost first */
function makeFolders(path: string): string[] {
  const made: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) made.push(folder);
  guarded(path, () => mkdirSync(path, { recursive: true }));
  return made;
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
