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
 * worth reading. `repeats`: of commits the paths that were left out, because an earlier commit of the part holds the same.
 */
export function portionSource(
  portion: Portion,
  options: SourceOptions & { readonly isSuspect?: IsSuspect },
): Source & { readonly repeats: ReadonlyMap<string, readonly string[]> } {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const stats = emptyStats();
  const place = { cwd: options.cwd, env: options.env };
  const repeats = new Map<string, string[]>();
  const isIgnored = options.isIgnored ?? (() => false);
  async function* documents(): AsyncGenerator<Document> {
    if (portion.kind === "commits")
      yield* commitDocuments(
        portion.ids,
        isIgnored,
        { place, limits, stats, repeats },
        options.isSuspect && {
          isSuspect: options.isSuspect,
          searched: new Map(portion.searched),
        },
      );
    else for (const file of portion.places) yield* fileDocuments(file, limits, stats, options.room ?? room());
  }
  return { stats, documents, repeats };
}

/** Enough commits for two processes of git to cost little beside them, which unpack again what those before have unpacked; fewer at first, so that searching begins. */
const COMMITS = 900;
const FIRST_COMMITS = 400;
/** Parts that are that small. */
const FIRST_PARTS = 2;

/**
 * Commits in parts that follow one another.
 * @param marksOf what is known of a commit that was searched before
 */
export async function* commitPortions(
  ids: AsyncIterable<string>,
  marksOf: (id: string) => readonly string[] | undefined,
): AsyncGenerator<Portion> {
  let batch: string[] = [];
  let parts = 0;
  const portionOf = (ids: readonly string[]): Portion => ({
    kind: "commits",
    ids,
    searched: ids.flatMap((id) => {
      const marks = marksOf(id);
      return marks ? [[id, marks] as const] : [];
    }),
  });
  for await (const id of ids) {
    batch.push(id);
    if (batch.length < (parts < FIRST_PARTS ? FIRST_COMMITS : COMMITS)) continue;
    yield portionOf(batch);
    parts++;
    batch = [];
  }
  if (batch.length > 0) yield portionOf(batch);
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
