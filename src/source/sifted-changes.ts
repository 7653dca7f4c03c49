import type { Excerpt, Span } from "../detect/finding.ts";
import type { Reading } from "./changed-file.ts";
import { type Change, type CommitMark, isContent } from "./changes.ts";
import { decode } from "./decode.ts";
import { type PatchedChange, PatchParser } from "./patches.ts";
import { pathText } from "./paths.ts";
import { markOf } from "./searched.ts";

/** Whether a file must be looked at in whole, for its path or for what is in this part of it. */
export type IsSuspect = (path: string, part: Excerpt) => Promise<boolean>;

/** What tells which changes may hold something. */
export interface Sifting {
  readonly isSuspect: IsSuspect;
  /** Of commits that were searched before: the marks of the paths in which something was found. */
  readonly searched: ReadonlyMap<string, readonly string[]>;
}

/** Below this git may show in whole what is larger than the limit. */
const SHOWN_BYTES = 1 << 20;

/**
 * The changes that may hold something, and every commit: most changes hold nothing, and git's patch is enough to see it. What git does not
 * show, or what is no UTF-8, is left to who reads the versions.
 * @param patches what `diff-tree` writes with `PATCH_OPTIONS`
 */
export async function* siftedChanges(
  patches: AsyncIterable<Buffer>,
  { isSuspect, searched }: Sifting,
  isIgnored: (path: string) => boolean,
  reading: Reading,
): AsyncGenerator<Change | CommitMark> {
  const { stats, limits } = reading;
  const holdsNothing = async ({ change, text, fresh }: PatchedChange): Promise<boolean> => {
    if (!isContent(change) || limits.maxFileBytes < SHOWN_BYTES || !text || text.includes(0)) return false;
    const path = pathText(change.path);
    if (isIgnored(path)) return false;
    const { bytes } = decode(fresh.length > 0 ? text : text.subarray(0, 0));
    if (!bytes || (await isSuspect(path, excerptOf(bytes, bytes.length === text.length ? fresh : undefined))))
      return false;
    stats.files++;
    stats.bytes += text.length;
    return true;
  };
  let marks: readonly string[] | undefined;
  const parser = new PatchParser();
  for await (const items of parsed(patches, parser)) {
    for (const item of items) {
      if ("commit" in item) {
        marks = searched.get(item.commit);
        yield item;
      } else if (marks ? marks.includes(markOf(pathText(item.change.path))) : !(await holdsNothing(item)))
        yield item.change;
    }
  }
}

/** The same where all commits were searched before: then git need not compare files. */
export async function* searchedChanges(
  changes: AsyncIterable<Change | CommitMark>,
  searched: Sifting["searched"],
): AsyncGenerator<Change | CommitMark> {
  let marks: readonly string[] = [];
  for await (const item of changes) {
    if ("commit" in item) marks = searched.get(item.commit) ?? [];
    else if (!marks.includes(markOf(pathText(item.path)))) continue;
    yield item;
  }
}

async function* parsed(
  patches: AsyncIterable<Buffer>,
  parser: PatchParser,
): AsyncGenerator<(CommitMark | PatchedChange)[]> {
  for await (const chunk of patches) yield parser.feed(chunk);
  yield parser.finish();
}

function excerptOf(bytes: Buffer, fresh: readonly Span[] | undefined): Excerpt {
  return {
    bytes,
    ...(fresh ? { fresh } : {}),
    get text() {
      return bytes.toString();
    },
  };
}
