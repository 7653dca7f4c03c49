import { KeyguardError } from "../error.ts";
import { ByteReader } from "./byte-reader.ts";

/** One file that differs, as `git diff-index --raw` and `git diff-tree --raw` list it. */
export interface Change {
  /** `A`, `D`, `M`, `T` (type), `R` (rename), `U` (unmerged)… of a merge: one letter a parent. */
  readonly status: string;
  /** One entry a parent; a merge has several. Modes are six octal digits, ids hexadecimal; all zeros: there was none. */
  readonly old: readonly { readonly mode: string; readonly id: string }[];
  readonly mode: string;
  readonly id: string;
  /** The path's bytes; of a rename: the new one. */
  readonly path: Buffer;
}

/** Begins the changes of another commit in `git diff-tree --stdin`. */
export interface CommitMark {
  readonly commit: string;
}

export const MODE = { none: "000000", symlink: "120000", submodule: "160000" } as const;

/** Every option that could matter, given whatever the configuration says. https://git-scm.com/docs/git-diff-index */
export const DIFF_OPTIONS = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--find-renames=50%",
  "-l1000",
  "--no-relative",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--ignore-submodules=none",
  "-O/dev/null",
] as const;

/** Whether a change brings content in: not a deletion, not a submodule, not a mode alone. */
export function isContent(change: Change): boolean {
  if (change.status.startsWith("D") || change.mode === MODE.none || change.mode === MODE.submodule) return false;
  return change.status !== "M" || change.old[0]?.id !== change.id;
}

/** The old versions whose lines can be compared with the new one's: none of a new file, of another type, of a submodule. */
export function comparable({ status, old, mode }: Change): string[] {
  if (status === "A") return [];
  return old
    .filter((version) => !/^0+$/.test(version.id) && version.mode !== MODE.submodule)
    .filter((version) => (version.mode === MODE.symlink) === (mode === MODE.symlink))
    .map(({ id }) => id);
}

const HEX_ID = /^[0-9a-f]{40,64}$/;

/**
 * Reads the `-z --raw` format: everything between NULs, so that no path and no content can look like anything else.
 * https://git-scm.com/docs/git-diff#_raw_output_format
 */
export async function* parseChanges(output: AsyncIterable<Buffer>): AsyncGenerator<Change | CommitMark> {
  const reader = new ByteReader(output);
  try {
    for (;;) {
      const token = await reader.until(0);
      if (token === undefined) return;
      const text = token.toString("latin1");
      if (text.startsWith(":")) yield await parseChange(text, reader);
      else if (HEX_ID.test(text)) yield { commit: text };
      else throw unexpected(text);
    }
  } finally {
    await reader.close();
  }
}

async function parseChange(header: string, reader: ByteReader): Promise<Change> {
  let path = await reader.until(0);
  // Of one parent a rename or copy names the old path first; of several only the new one is named.
  if (/^:[^:].* [RC]\d*$/.test(header)) path = await reader.until(0);
  return parseEntry(header, path);
}

/** Reads one raw entry. `header`: its text to the first NUL; `path`: the new version's. */
export function parseEntry(header: string, path: Buffer | undefined): Change {
  const parents = header.lastIndexOf(":", header.search(/[^:]/)) + 1;
  const fields = header.slice(parents).split(" ");
  const modes = fields.slice(0, parents + 1);
  const ids = fields.slice(parents + 1, 2 * parents + 2);
  const status = fields[2 * parents + 2];
  const mode = modes[parents];
  const id = ids[parents];
  if (status === undefined || mode === undefined || id === undefined || fields.length !== 2 * parents + 3) {
    throw unexpected(header);
  }
  if (path === undefined || path.length === 0) throw unexpected(header);
  const old = modes.slice(0, parents).map((oldMode, at) => ({ mode: oldMode, id: ids[at] as string }));
  return { status: status.replace(/\d/g, ""), old, mode, id, path: Buffer.from(path) };
}

/** What is wrong when git writes what is not expected. */
export function unexpected(text: string): KeyguardError {
  return new KeyguardError(
    "git-failed",
    `git's list of changes has an unexpected form near ${JSON.stringify(text.slice(0, 80))}`,
    {
      advice: "Nothing was checked. Please report this with the output of `git version`.",
    },
  );
}
