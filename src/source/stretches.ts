import type { CommitInfo, Document, Excerpt, LineRange } from "../detect/finding.ts";
import { type Decoded, decode, plainReading, type WideSign, wideSign } from "./decode.ts";
import { excerptOf } from "./excerpt.ts";

/** What a document says beside its text. */
export interface Origin {
  readonly path: string;
  /** Absent: every line. A function is called when a document's `added` is first looked at. */
  readonly added?: readonly LineRange[] | (() => readonly LineRange[]) | undefined;
  readonly commit?: CommitInfo | undefined;
  readonly version?: string | undefined;
  /** An older version's content, where it is at hand: most of the new one need not be searched then. */
  readonly before?: Buffer | undefined;
}

/** A file up to this size is one document, bytes. */
export const WHOLE_BYTES = 4 << 20;
const STRETCH_BYTES = 2 << 20;
/** So much of a stretch comes again at the start of the next: what lies across the cut is found whole in one of them. */
const OVERLAP_BYTES = 64 << 10;

/** A document of decoded text, or several stretches' worth of one. */
export function documentOf(decoded: Decoded, origin: Origin, firstLine = 1, firstColumn = 1): Document {
  const document: { -readonly [Name in keyof Document]: Document[Name] } = {
    path: origin.path,
    // Decoded when asked for: most documents are judged by their bytes alone.
    get text() {
      return decoded.text;
    },
  };
  if (decoded.bytes !== undefined) document.bytes = decoded.bytes;
  if (firstLine !== 1) document.firstLine = firstLine;
  if (firstColumn !== 1) document.firstColumn = firstColumn;
  if (typeof origin.added === "function") defineAdded(document, origin.added);
  else if (origin.added !== undefined) document.added = origin.added;
  if (origin.commit !== undefined) document.commit = origin.commit;
  if (origin.version !== undefined) document.version = origin.version;
  if (origin.before && decoded.bytes) {
    const bytes = excerptOf(origin.before, decoded.bytes);
    if (bytes) document.excerpt = excerptDocument(bytes);
  }
  return document;
}

function excerptDocument(bytes: Buffer): Excerpt {
  return {
    bytes,
    get text() {
      return bytes.toString();
    },
  };
}

/** Most documents hold nothing, and nobody asks which of their lines are new: comparing would be most of the work. */
function defineAdded(document: Document, compare: () => readonly LineRange[]): void {
  let added: readonly LineRange[] | undefined;
  Object.defineProperty(document, "added", {
    enumerable: true,
    get: () => {
      added ??= compare();
      return added;
    },
  });
}

/** What `stretchesOf` cuts: which lines are added decides which stretches there are. */
export type LargeOrigin = Origin & { readonly added?: readonly LineRange[] | undefined };

/**
 * Cuts a large file into documents of about 2 MiB, at line ends where there are any, each with some of the one before. Stretches
 * without an added line are left out.
 */
export async function* stretchesOf(pieces: AsyncIterable<Buffer>, origin: LargeOrigin): AsyncGenerator<Document> {
  const cutter = new Cutter(origin);
  for await (const piece of pieces) {
    for (const document of cutter.add(piece)) yield document;
  }
  yield* cutter.rest();
}

class Cutter {
  readonly #origin: LargeOrigin;
  #pieces: Buffer[] = [];
  #size = 0;
  /** Decided on the first stretch; undefined: not yet. */
  #wide: WideSign | undefined | "unknown" = "unknown";
  #line = 1;
  #column = 1;
  #atStart = true;

  constructor(origin: LargeOrigin) {
    this.#origin = origin;
  }

  *add(piece: Buffer): Generator<Document> {
    this.#pieces.push(piece);
    this.#size += piece.length;
    while (this.#size >= STRETCH_BYTES + OVERLAP_BYTES) {
      const bytes = this.#pieces.length === 1 ? (this.#pieces[0] as Buffer) : Buffer.concat(this.#pieces);
      const end = this.#cut(bytes, STRETCH_BYTES);
      yield* this.#document(bytes.subarray(0, end));
      const next = this.#resume(bytes, end);
      this.#pass(bytes.subarray(0, next));
      this.#pieces = [bytes.subarray(next)];
      this.#size = bytes.length - next;
    }
  }

  *rest(): Generator<Document> {
    if (this.#size > 0 || this.#line === 1) yield* this.#document(Buffer.concat(this.#pieces));
  }

  get #step(): 1 | 2 {
    return this.#wide === undefined || this.#wide === "unknown" ? 1 : 2;
  }

  #document(bytes: Buffer): Document[] {
    const decoded = this.#decode(bytes);
    const added = this.#origin.added;
    if (added) {
      const last = this.#line + lineEnds(bytes, this.#step, this.#lowByte).count;
      if (!added.some(({ from, to }) => from <= last && to >= this.#line)) return [];
    }
    const readings = [decoded, plainReading(bytes, decoded)].filter((reading) => reading !== undefined);
    return readings.map((reading) => documentOf(reading, this.#origin, this.#line, this.#column));
  }

  #decode(bytes: Buffer): Decoded {
    if (this.#wide === "unknown") this.#wide = wideSign(bytes);
    if (!this.#wide || this.#atStart) return decode(bytes, this.#wide);
    // The mark stands at the file's start only.
    return decode(bytes, { encoding: this.#wide.encoding, markBytes: 0 });
  }

  /** The end of the last line within `limit` bytes, else a place between two characters. */
  #cut(bytes: Buffer, limit: number): number {
    if (this.#wide === "unknown") this.#wide = wideSign(bytes);
    for (let at = bytes.lastIndexOf(10, limit - 1); at >= OVERLAP_BYTES; at = bytes.lastIndexOf(10, at - 1)) {
      if (isBreak(bytes, at, this.#step, this.#lowByte)) return at - this.#lowByte + this.#step;
    }
    return this.#between(bytes, limit);
  }

  /** Where the next stretch begins: at a line's start within the overlap, else inside the line. */
  #resume(bytes: Buffer, end: number): number {
    const from = end - OVERLAP_BYTES;
    for (let at = bytes.indexOf(10, from); at >= 0 && at < end - 1; at = bytes.indexOf(10, at + 1)) {
      if (isBreak(bytes, at, this.#step, this.#lowByte)) {
        const start = at - this.#lowByte + this.#step;
        if (start < end) return start;
      }
    }
    return this.#between(bytes, from);
  }

  #between(bytes: Buffer, at: number): number {
    if (this.#step === 2) {
      let even = at & ~1;
      const high = bytes[even + 1 - this.#lowByte] as number;
      if (high >= 0xdc && high <= 0xdf) even -= 2;
      return isReturn(bytes, even - 2 + this.#lowByte, 2, this.#lowByte) ? even - 2 : even;
    }
    let start = at;
    while (start > at - 3 && ((bytes[start] as number) & 0xc0) === 0x80) start--;
    // CR and LF stay together: apart they would be two line ends.
    return bytes[start - 1] === 13 ? start - 1 : start;
  }

  /** Which of two bytes is a code unit's low one. */
  get #lowByte(): 0 | 1 {
    return this.#wide !== "unknown" && this.#wide?.encoding === "utf16be" ? 1 : 0;
  }

  /** Moves line and column over bytes that no later stretch holds. */
  #pass(bytes: Buffer): void {
    const { count, last: start } = lineEnds(bytes, this.#step, this.#lowByte);
    if (count > 0) {
      this.#line += count;
      this.#column = 1;
    }
    if (start > 0) this.#atStart = false;
    if (start < bytes.length) this.#column += this.#decode(bytes.subarray(start)).text.length;
    this.#atStart = false;
  }
}

/** Whether the LF byte at `at` is a whole LF. */
function isBreak(bytes: Buffer, at: number, step: 1 | 2, lowByte: 0 | 1): boolean {
  return step === 1 || ((at & 1) === lowByte && bytes[at + 1 - 2 * lowByte] === 0);
}

/** Whether a CR stands at `at` that no LF follows. */
function isReturn(bytes: Buffer, at: number, step: 1 | 2, lowByte: 0 | 1): boolean {
  if (bytes[at] !== 13 || !isBreak(bytes, at, step, lowByte)) return false;
  return bytes[at + step] !== 10 || !isBreak(bytes, at + step, step, lowByte);
}

/** How many lines (ended by LF, CRLF or CR) end in the bytes, and the offset behind the last end. */
function lineEnds(bytes: Buffer, step: 1 | 2, lowByte: 0 | 1): { count: number; last: number } {
  let count = 0;
  let last = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (!isBreak(bytes, at, step, lowByte)) continue;
    count++;
    last = at - lowByte + step;
  }
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1)) {
    if (!isReturn(bytes, at, step, lowByte)) continue;
    count++;
    last = Math.max(last, at - lowByte + step);
  }
  return { count, last };
}
