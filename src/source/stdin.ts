import type { Document } from "../detect/finding.ts";
import { KeyguardError } from "../error.ts";
import { binaryFormat } from "./binary.ts";
import { beginning, pathOnly, tooLarge, wholeDocuments } from "./changed-file.ts";
import { DEFAULT_LIMITS, emptyStats, type Limits, type Source } from "./source.ts";
import { stretchesOf, WHOLE_BYTES } from "./stretches.ts";

/** One document from a stream, whatever its size. */
export async function stdinSource(options: {
  readonly stream: AsyncIterable<Buffer | string>;
  /** The path that findings name and rules go by. */
  readonly filename: string;
  readonly limits?: Partial<Limits>;
}): Promise<Source> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const stats = emptyStats();
  const path = options.filename;
  async function* pieces(): AsyncGenerator<Buffer> {
    for await (const chunk of options.stream) {
      const piece = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      stats.bytes += piece.length;
      if (stats.bytes > limits.maxFileBytes) {
        throw new KeyguardError("too-large", `${path} is ${tooLarge(stats.bytes, limits)}`);
      }
      yield piece;
    }
  }
  async function* documents(): AsyncGenerator<Document> {
    stats.files++;
    const { start, all } = await beginning(pieces());
    const format = binaryFormat(start);
    if (format !== undefined) {
      stats.skipped.push({ path, reason: format, blocking: false });
      yield pathOnly({ path });
    } else yield* wholeOrStretches(all);
  }
  async function* wholeOrStretches(all: AsyncIterable<Buffer>): AsyncGenerator<Document> {
    const read: Buffer[] = [];
    let size = 0;
    const iterator = all[Symbol.asyncIterator]();
    while (size <= WHOLE_BYTES) {
      const next = await iterator.next();
      if (next.done) {
        yield* wholeDocuments(Buffer.concat(read), [], { path }, stats);
        return;
      }
      read.push(next.value);
      size += next.value.length;
    }
    async function* rest(): AsyncGenerator<Buffer> {
      yield* read;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    }
    yield* stretchesOf(rest(), { path });
  }
  return { stats, documents };
}
