import { fileDocuments } from "./file.ts";
import { DEFAULT_LIMITS, emptyStats, type FilePlace, type Portion, type Source, type SourceOptions } from "./source.ts";

/** The documents of a part, with statistics of their own. */
export function portionSource({ places }: Portion, options: SourceOptions): Source {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const stats = emptyStats();
  return {
    stats,
    async *documents() {
      for (const place of places) yield* fileDocuments(place, limits, stats);
    },
  };
}

/** Enough files for a message to cost little beside them, few enough for the threads to end together. */
const FILES = 32;

/** Files in parts of some dozen. */
export async function* filePortions(places: AsyncIterable<FilePlace>): AsyncGenerator<Portion> {
  let batch: FilePlace[] = [];
  for await (const place of places) {
    batch.push(place);
    if (batch.length < FILES) continue;
    yield { kind: "files", places: batch };
    batch = [];
  }
  if (batch.length > 0) yield { kind: "files", places: batch };
}
