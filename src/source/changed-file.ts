import type { Document, LineRange } from "../detect/finding.ts";
import { commonRanges } from "./added-lines.ts";
import { addedByteLines, addedTextLines } from "./added-text.ts";
import { BINARY_SAMPLE, binaryFormat } from "./binary.ts";
import type { GitObject } from "./blobs.ts";
import { type Decoded, decode, plainReading, wideSign } from "./decode.ts";
import type { GitPlace } from "./git.ts";
import { startGit } from "./git.ts";
import { addedOfLarge, LineHashes } from "./line-hashes.ts";
import type { OldVersion } from "./old-version.ts";
import type { Limits, SourceStats } from "./source.ts";
import { documentOf, type Origin, stretchesOf, WHOLE_BYTES } from "./stretches.ts";

/** Where a new version's documents go by. */
export interface Reading {
  readonly place: GitPlace;
  readonly limits: Limits;
  readonly stats: SourceStats;
  /** The changes are known to be suspicious: each version is looked at in whole at once. */
  readonly isSifted?: boolean;
  /** Collects commits' paths that were left out, because they had been searched in an earlier commit. */
  readonly repeats?: Map<string, string[]>;
}

/** What is known of a new version before it is read; see `Origin`. */
export type NewVersion = Omit<Origin, "added">;

/**
 * The documents of a new version: one, or stretches of a large file. Lines count as added when they are in none of the old versions.
 * `olds` empty: the file is new. A file in a known binary format, or too large, gives its path alone.
 */
export async function documentsOf(
  object: GitObject,
  olds: readonly OldVersion[],
  origin: NewVersion,
  reading: Reading,
): Promise<readonly Document[] | AsyncIterable<Document>> {
  const { stats, limits } = reading;
  stats.files++;
  if (object.size > limits.maxFileBytes) {
    stats.skipped.push({ path: origin.path, reason: tooLarge(object.size, limits), blocking: true });
    await object.skip();
    return [pathOnly(origin)];
  }
  stats.bytes += object.size;
  if (object.size > WHOLE_BYTES) return largeDocuments(object, olds, origin, reading);
  return wholeDocuments(await object.read(), olds, origin, stats);
}

/** Why a file over the limit was not searched. */
export function tooLarge(size: number, limits: Limits): string {
  return `larger than the limit: ${size} bytes of ${limits.maxFileBytes}`;
}

/** For the checks of a path itself. */
export function pathOnly(origin: Origin): Document {
  return documentOf({ text: "", encoding: "utf8" }, { ...origin, added: [] });
}

/** The document of a file that fits into memory; two when it has to be read in two ways. */
export function wholeDocuments(
  bytes: Buffer,
  olds: readonly OldVersion[],
  origin: NewVersion,
  stats: SourceStats,
): Document[] {
  const format = binaryFormat(bytes);
  if (format !== undefined) {
    stats.skipped.push({ path: origin.path, reason: format, blocking: false });
    return [pathOnly(origin)];
  }
  const decoded = decode(bytes);
  const plain = plainReading(bytes, decoded);
  const { before, ...plainOrigin } = origin;
  const first = plain ? plainOrigin : origin;
  const documents = [documentOf(decoded, { ...first, added: addedTo(olds, bytes, decoded) })];
  if (plain) documents.push(documentOf(plain, { ...plainOrigin, added: addedTo(olds, bytes, plain) }));
  return documents;
}

function addedTo(
  olds: readonly OldVersion[],
  bytes: Buffer,
  decoded: Decoded,
): (() => readonly LineRange[]) | undefined {
  if (olds.length === 0) return undefined;
  return () => {
    const ranges = olds.map((old) => {
      const before = old.read();
      if (!before) return undefined;
      // In these a line's end is one byte, so that neither side has to be decoded.
      const isBytewise = decoded.encoding === "latin1" || decoded.bytes !== undefined;
      return isBytewise ? addedByteLines(before, bytes) : addedTextLines(decode(before).text, decoded.text);
    });
    return inAll(ranges) ?? [{ from: 1, to: Number.MAX_SAFE_INTEGER }];
  };
}

/** The lines that are added against every old version; undefined: all. */
function inAll(ranges: readonly (readonly LineRange[] | undefined)[]): readonly LineRange[] | undefined {
  return ranges.reduce(
    (one, other) => (one && other ? commonRanges(one, other) : (one ?? other)),
    undefined as readonly LineRange[] | undefined,
  );
}

async function* largeDocuments(
  object: GitObject,
  olds: readonly OldVersion[],
  origin: NewVersion,
  reading: Reading,
): AsyncGenerator<Document> {
  const first = await beginning(object.pieces());
  const format = binaryFormat(first.start);
  if (format !== undefined) {
    reading.stats.skipped.push({ path: origin.path, reason: format, blocking: false });
    for await (const _ of first.all);
    yield pathOnly(origin);
    return;
  }
  if (olds.length === 0) {
    yield* stretchesOf(first.all, origin);
    return;
  }
  const hashes = new LineHashes();
  for await (const piece of first.all) hashes.add(piece);
  const after = hashes.finish();
  // In UTF-16 a byte 10 is no line's end; such a large file counts as added whole.
  const wide = wideSign(first.start) !== undefined;
  const ranges: (readonly LineRange[] | undefined)[] = [];
  if (!wide) for (const old of olds) ranges.push(addedOfLarge(await old.lineHashes(), after));
  const again = startGit(["cat-file", "blob", object.id], reading.place);
  again.end();
  yield* stretchesOf(again.output, { ...origin, added: inAll(ranges) });
}

/** The first bytes of a stream, and the whole of it. */
export async function beginning(pieces: AsyncIterable<Buffer>): Promise<{ start: Buffer; all: AsyncIterable<Buffer> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let size = 0;
  while (size < BINARY_SAMPLE) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Buffer> {
    try {
      yield* read;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { start: Buffer.concat(read), all: all() };
}
