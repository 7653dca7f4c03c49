import type { Document } from "../detect/finding.ts";
import { commitDocuments } from "./commits.ts";
import { fileDocuments } from "./file.ts";
import type { IsSuspect } from "./sifted-changes.ts";
import { DEFAULT_LIMITS, emptyStats, type FilePlace, type Portion, type Source, type SourceOptions } from "./source.ts";

const ROOM_BYTES = 1 << 20;
let shared: Buffer | undefined;

/** One for all files of a thread: what each of them would need is more than the collector keeps up with. */
function room(): Buffer {
  shared ??= Buffer.allocUnsafe(ROOM_BYTES);
  return shared;
}

/**
 * The documents of a part, with statistics of their own. Each is good until the next one is asked for. `isSuspect`: of commits, which changes are
 * worth reading. `repeats`: commits of which something was left out, because an earlier one of the part holds it.
 */
export function portionSource(
  portion: Portion,
  options: SourceOptions & { readonly isSuspect?: IsSuspect },
): Source & { readonly repeats: ReadonlySet<string> } {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const stats = emptyStats();
  const place = { cwd: options.cwd, env: options.env };
  const repeats = new Set<string>();
  const isIgnored = options.isIgnored ?? (() => false);
  async function* documents(): AsyncGenerator<Document> {
    if (portion.kind === "commits")
      yield* commitDocuments(portion.ids, isIgnored, { place, limits, stats, repeats }, options.isSuspect);
    else for (const file of portion.places) yield* fileDocuments(file, limits, stats, options.room ?? room());
  }
  return { stats, documents, repeats };
}

/** Enough commits for two processes of git to cost little beside them. */
const COMMITS = 400;

/** Commits in parts that follow one another. */
export async function* commitPortions(ids: AsyncIterable<string>): AsyncGenerator<Portion> {
  let batch: string[] = [];
  for await (const id of ids) {
    batch.push(id);
    if (batch.length < COMMITS) continue;
    yield { kind: "commits", ids: batch };
    batch = [];
  }
  if (batch.length > 0) yield { kind: "commits", ids: batch };
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
