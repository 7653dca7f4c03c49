import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { KeyguardError } from "../error.ts";

/** How a file is to be written. */
interface WriteOptions {
  /** Permission bits; default: the old file's, else 0o644. */
  readonly mode?: number;
  /** Absolute path of the folder that must not be left. */
  readonly boundary: string;
  /** What is at the path will be gone by then: a symlink there is not followed. */
  readonly isVacated?: boolean;
}

/** New contents that lie beside a file, on the same file system. */
export interface Draft {
  /** Takes the file's place in one step, which needs no room on the disk. */
  readonly commit: () => void;
  readonly discard: () => void;
}

/**
 * Replaces (or creates) a file in one step: the new contents are written beside it and renamed over it, so that a full disk or an interrupt
 * leaves the old file whole. A symlink is followed when it stays inside the boundary, and refused otherwise.
 * @throws KeyguardError `write-failed`
 */
export function replaceFile(path: string, contents: string | Uint8Array, options: WriteOptions): void {
  draftFile(path, contents, options).commit();
}

/**
 * The first half of `replaceFile`: what can fail for want of room or permission.
 * @throws KeyguardError `write-failed`, and nothing is left
 */
export function draftFile(path: string, contents: string | Uint8Array, options: WriteOptions): Draft {
  const target = targetOf(path, options);
  const old = options.isVacated ? undefined : lstatSync(target, { throwIfNoEntry: false });
  const mode = options.mode ?? (old ? old.mode & 0o7777 : 0o644);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`);
  const orFail = (action: () => void): void => {
    try {
      action();
    } catch (cause) {
      discard(draft);
      throw writeFailed(path, cause);
    }
  };
  orFail(() => writeNew(draft, contents, mode));
  return { commit: () => orFail(() => renameSync(draft, target)), discard: () => discard(draft) };
}

function writeNew(path: string, contents: string | Uint8Array, mode: number): void {
  const file = openSync(path, "wx", 0o600);
  try {
    const bytes = typeof contents === "string" ? Buffer.from(contents) : contents;
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeFailed(path: string, cause: unknown): KeyguardError {
  const { code } = cause as NodeJS.ErrnoException;
  return new KeyguardError(
    "write-failed",
    `${path} could not be written (${code ?? "unknown error"}); it is as it was`,
    {
      advice: "Make room on the disk or allow writing there, and run the command again.",
      cause,
    },
  );
}

/** The file that a write would really touch. */
function targetOf(path: string, { boundary, isVacated }: WriteOptions): string {
  const link = isVacated ? undefined : lstatSync(path, { throwIfNoEntry: false });
  let real: string;
  try {
    real = link ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  } catch (cause) {
    throw new KeyguardError(
      "write-failed",
      `${path} cannot be written: ${(cause as NodeJS.ErrnoException).code ?? "unknown error"}`,
      { cause },
    );
  }
  const away = relative(realpathSync(boundary), real);
  if (away === ".." || away.startsWith(`..${sep}`)) {
    throw new KeyguardError("write-failed", `${path} is a symlink that leads out of ${boundary}; it was not touched`, {
      advice: "Make the change there by hand.",
    });
  }
  return real;
}

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
