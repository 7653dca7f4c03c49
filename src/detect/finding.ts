import type { Severity } from "./rule.ts";

/** Lines `from`..`to`, 1-based, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The commit that brought a document's added lines in. */
export interface CommitInfo {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** A text to search. */
export interface Document {
  /** From the root of the repository or scan, with `/`. */
  readonly path: string;
  /** The text is no file's: `path` is a word of ours for it, and says nothing. */
  readonly isNoFile?: true;
  /** The decoded text (without a byte-order mark), or a stretch of it. */
  readonly text: string;
  /** The bytes that `text` was decoded from, when they are UTF-8: lets the prefilter run without an encoding step. */
  readonly bytes?: Uint8Array;
  /** Number of the first line of `text` in the file, 1-based. More than 1 for a later stretch of a large file. */
  readonly firstLine?: number;
  /** Number of the first column of `text` in its line, 1-based: more than 1 when a stretch begins inside a very long line. */
  readonly firstColumn?: number;
  /** Only findings that touch these lines count; absent: all do. Sorted, not overlapping, in the file's numbering. */
  readonly added?: readonly LineRange[];
  /** The part of `text` that holds all added lines, with what stands around them: where nothing is suspicious in it, nothing is in the whole. */
  readonly excerpt?: Excerpt;
  readonly commit?: CommitInfo;
  /** What the text is a version of, e.g. a blob's id: the same place of the same version counts once, whichever commits hold it. */
  readonly version?: string;
}

/** A part of a file's text. */
export interface Excerpt {
  readonly text: string;
  /** `text` in UTF-8. */
  readonly bytes: Uint8Array;
  /** Where its new lines stand, in `bytes`; absent: anywhere. */
  readonly fresh?: readonly Span[];
}

/** Offsets into `Document.text`, UTF-16 units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Another part of the same credential: the secret beside a key id, the user beside a password. */
export interface Part {
  readonly name: string;
  readonly span: Span;
  readonly value: string;
}

/** What a detector found, before anyone allowed or reported it. Holds the secret: never print it as it is. */
export interface Detection {
  readonly rule: string;
  readonly provider: string;
  readonly severity: Severity;
  /** The credential's place. */
  readonly span: Span;
  readonly secret: string;
  /** 0 to 1: how sure. Shapes with a checksum are 1; judged values say their probability. */
  readonly confidence: number;
  readonly parts: readonly Part[];
  readonly details: Readonly<Record<string, string>>;
  /** What spoke for it, in English, for `--verbose`. Holds no part of the secret. */
  readonly evidence: readonly string[];
}

/** A detection placed in its file. Lines and columns are 1-based; columns count UTF-16 units; `endColumn` is one past the last. */
export interface Finding extends Detection {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly partLines: readonly number[];
  readonly commit: CommitInfo | null;
  /** As in `Document.version`. */
  readonly version?: string;
}
