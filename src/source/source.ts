import type { Document } from "../detect/finding.ts";
import type { SearchedCommit } from "./searched.ts";

/** Something the source could not or would not search. */
export interface Skipped {
  /** As in `Document.path`. */
  readonly path: string;
  /** In English, without a full stop. */
  readonly reason: string;
  /** true: nothing may pass because of it (too large, unreadable). */
  readonly blocking: boolean;
}

/** What was read so far; grows while the documents are consumed. */
export interface SourceStats {
  files: number;
  /** Bytes of content, before decoding. */
  bytes: number;
  commits: number;
  skipped: Skipped[];
}

/**
 * Where text comes from. Documents come as they are read; stretches of one large file share a path (see `Document.firstLine`
 * and `Document.firstColumn`). A document's `text` may be decoded when first asked for.
 */
export interface Source {
  /** Can be consumed once. Throws `KeyguardError` when something could not be read: what came before is then no verdict. */
  documents(): AsyncIterable<Document>;
  readonly stats: SourceStats;
  /** It was compared with a commit, so that there is one. */
  readonly hasHead?: true;
  /** The same in parts that several threads can read (see `portionSource`), instead of `documents`. Absent: it has none. */
  portions?(): AsyncIterable<Portion>;
}

/** A file in a folder: where it is, and what it is called in findings. */
export interface FilePlace {
  readonly file: string | Buffer;
  readonly path: string;
  /** Its folder lists it as a regular file: no link, no device. */
  readonly isRegular?: boolean;
}

/** A part of a source that can be read by itself, in another thread: plain data. */
export type Portion =
  | { readonly kind: "files"; readonly places: readonly FilePlace[] }
  | {
      readonly kind: "commits";
      readonly ids: readonly string[];
      /** Of those that were searched before: the paths in which something was found. */
      readonly searched: readonly SearchedCommit[];
    };

/** How much is searched. */
export interface Limits {
  /** A larger file is not searched but skipped, blocking. */
  readonly maxFileBytes: number;
}

/** One gibibyte: far above what belongs in a history, low enough to be read in seconds. */
export const DEFAULT_LIMITS: Limits = { maxFileBytes: 1024 * 1024 * 1024 };

/** What every source over a repository takes. */
export interface SourceOptions {
  readonly cwd: string;
  /** The environment that git gave the hook. Default: the process's. */
  readonly env?: NodeJS.ProcessEnv;
  readonly limits?: Partial<Limits>;
  /** Files may be read to here, where they fit: then each document is good only until the next one is asked for. */
  readonly room?: Buffer | undefined;
  /** Paths that are neither read nor reported. */
  readonly isIgnored?: (path: string) => boolean;
}

/** Statistics of a source that has read nothing yet. */
export function emptyStats(): SourceStats {
  return { files: 0, bytes: 0, commits: 0, skipped: [] };
}

/** Adds what a part of a source has read to the whole's statistics. */
export function addStats(to: SourceStats, part: SourceStats): void {
  to.files += part.files;
  to.bytes += part.bytes;
  to.commits += part.commits;
  to.skipped.push(...part.skipped);
}
