import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from "node:fs";
import type { Document } from "../detect/finding.ts";
import { binaryFormat } from "./binary.ts";
import { beginning, pathOnly, tooLarge, wholeDocuments } from "./changed-file.ts";
import type { FilePlace, Limits, SourceStats } from "./source.ts";
import { stretchesOf, WHOLE_BYTES } from "./stretches.ts";

const PIECE_BYTES = 1 << 20;

/**
 * The documents of a file: a symbolic link's text is its target; a large file comes in stretches. What is no file, or gone, is left out;
 * what cannot be read is skipped, blocking. Reads without waiting in between: for many small files that is several times faster.
 * @param room read into, where it is large enough: then the documents are good only until the next file's
 */
export async function* fileDocuments(
  place: FilePlace,
  limits: Limits,
  stats: SourceStats,
  room?: Buffer,
): AsyncGenerator<Document> {
  try {
    const handle = place.isRegular ? openFile(place, NO_LINK) : undefined;
    if (handle !== undefined) yield* opened(handle, place, limits, stats, room);
    else yield* unknownKind(place, limits, stats, room);
  } catch (error) {
    const reason = unreadable(error);
    if (reason === undefined) throw error;
    stats.skipped.push({ path: place.path, ...reason });
  }
}

/** Undefined on Windows, where what is a link is asked for each file. */
const NO_LINK = constants.O_NOFOLLOW as number | undefined;

/** @returns undefined: it has become a link meanwhile, or the system cannot tell */
function openFile({ file }: FilePlace, noLink: number | undefined): number | undefined {
  if (noLink === undefined) return undefined;
  try {
    // Should it have become a pipe meanwhile: do not wait for its other end.
    return openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | noLink);
  } catch (error) {
    // of Linux and macOS, and of FreeBSD
    if ((error as NodeJS.ErrnoException).code === "ELOOP" || (error as NodeJS.ErrnoException).code === "EMLINK")
      return undefined;
    throw error;
  }
}

/** A link, a device, a pipe, or a file after all: none of them is opened before that is known. */
async function* unknownKind(
  place: FilePlace,
  limits: Limits,
  stats: SourceStats,
  room: Buffer | undefined,
): AsyncGenerator<Document> {
  const found = lstatSync(place.file);
  if (found.isSymbolicLink()) {
    const target = readlinkSync(place.file, { encoding: "buffer" });
    stats.files++;
    stats.bytes += target.length;
    yield* wholeDocuments(target, [], place, stats);
  } else if (!found.isFile()) {
    stats.skipped.push({ path: place.path, reason: "neither a file nor a link", blocking: false });
  } else {
    const handle = openSync(place.file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    yield* opened(handle, place, limits, stats, room);
  }
}

/** Why a file could not be read, from a system error; undefined: another error. */
export function unreadable(error: unknown): { reason: string; blocking: boolean } | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined;
  if (code === "ENOENT") return { reason: "gone before it was read", blocking: false };
  return { reason: `cannot be read (${code})`, blocking: true };
}

/** What is in an open file, which is closed in the end. */
async function* opened(
  handle: number,
  { path }: FilePlace,
  limits: Limits,
  stats: SourceStats,
  room: Buffer | undefined,
): AsyncGenerator<Document> {
  try {
    const { size } = fstatSync(handle);
    stats.files++;
    if (size > limits.maxFileBytes) {
      stats.skipped.push({ path, reason: tooLarge(size, limits), blocking: true });
      yield pathOnly({ path });
    } else if (size > WHOLE_BYTES) yield* largeFile(handle, path, stats);
    else {
      const bytes = wholeFile(handle, size, room && size < room.length ? room : Buffer.allocUnsafe(size + 1));
      stats.bytes += bytes.length;
      yield* wholeDocuments(bytes, [], { path }, stats);
    }
  } finally {
    closeSync(handle);
  }
}

/** @param room larger than the file by what the file system says; it may have shrunk since, and those of `/proc` say 0 */
function wholeFile(handle: number, size: number, room: Buffer): Buffer {
  let filled = 0;
  for (;;) {
    const read = readSync(handle, room, filled, room.length - filled, null);
    filled += read;
    if (read === 0 || (filled === size && size > 0)) return room.subarray(0, filled);
    if (filled === room.length) break;
  }
  const pieces: Buffer[] = [room];
  for (const piece of piecesNow(handle)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* largeFile(handle: number, path: string, stats: SourceStats): AsyncGenerator<Document> {
  const { start, all } = await beginning(piecesOf(handle, stats));
  const format = binaryFormat(start);
  if (format === undefined) {
    yield* stretchesOf(all, { path });
    return;
  }
  stats.skipped.push({ path, reason: format, blocking: false });
  yield pathOnly({ path });
}

async function* piecesOf(handle: number, stats: SourceStats): AsyncGenerator<Buffer> {
  for (const piece of piecesNow(handle)) {
    stats.bytes += piece.length;
    yield piece;
  }
}

function* piecesNow(handle: number): Iterable<Buffer> {
  for (;;) {
    const room = Buffer.allocUnsafe(PIECE_BYTES);
    const read = readSync(handle, room, 0, PIECE_BYTES, null);
    if (read === 0) return;
    yield room.subarray(0, read);
  }
}
