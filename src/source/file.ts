import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, open, readlink } from "node:fs/promises";
import type { Document } from "../detect/finding.ts";
import { binaryFormat } from "./binary.ts";
import { beginning, pathOnly, tooLarge, wholeDocuments } from "./changed-file.ts";
import type { Limits, SourceStats } from "./source.ts";
import { stretchesOf, WHOLE_BYTES } from "./stretches.ts";

const PIECE_BYTES = 1 << 20;

/** A file in a folder: where it is, and what it is called in findings. */
export interface FilePlace {
  readonly file: string | Buffer;
  readonly path: string;
}

/**
 * The documents of a file: a symbolic link's text is its target; a large file comes in stretches. What is no file, or gone, is left out;
 * what cannot be read is skipped, blocking.
 */
export async function* fileDocuments(place: FilePlace, limits: Limits, stats: SourceStats): AsyncGenerator<Document> {
  try {
    const found = await lstat(place.file);
    if (found.isSymbolicLink()) {
      const target = await readlink(place.file, { encoding: "buffer" });
      stats.files++;
      stats.bytes += target.length;
      yield* wholeDocuments(target, [], place, stats);
    } else if (found.isFile()) yield* regularFile(place, found, limits, stats);
    else stats.skipped.push({ path: place.path, reason: "neither a file nor a link", blocking: false });
  } catch (error) {
    const reason = unreadable(error);
    if (reason === undefined) throw error;
    stats.skipped.push({ path: place.path, ...reason });
  }
}

/** Why a file could not be read, from a system error; undefined: another error. */
export function unreadable(error: unknown): { reason: string; blocking: boolean } | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined;
  if (code === "ENOENT") return { reason: "gone before it was read", blocking: false };
  return { reason: `cannot be read (${code})`, blocking: true };
}

async function* regularFile(
  { file, path }: FilePlace,
  found: Stats,
  limits: Limits,
  stats: SourceStats,
): AsyncGenerator<Document> {
  if (found.size > limits.maxFileBytes) {
    stats.files++;
    stats.skipped.push({ path, reason: tooLarge(found.size, limits), blocking: true });
    yield pathOnly({ path });
    return;
  }
  // Should it have become a pipe meanwhile: do not wait for its other end.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    stats.files++;
    if (found.size <= WHOLE_BYTES) {
      const bytes = await handle.readFile();
      stats.bytes += bytes.length;
      yield* wholeDocuments(bytes, [], { path }, stats);
    } else yield* largeFile(handle, path, stats);
  } finally {
    await handle.close();
  }
}

async function* largeFile(handle: FileHandle, path: string, stats: SourceStats): AsyncGenerator<Document> {
  const { start, all } = await beginning(piecesOf(handle, stats));
  const format = binaryFormat(start);
  if (format === undefined) {
    yield* stretchesOf(all, { path });
    return;
  }
  stats.skipped.push({ path, reason: format, blocking: false });
  yield pathOnly({ path });
}

async function* piecesOf(handle: FileHandle, stats: SourceStats): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE_BYTES), 0, PIECE_BYTES, null);
    if (bytesRead === 0) return;
    stats.bytes += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
