import type { Document } from "../detect/finding.ts";
import { inOne, MOST_ASKED, type ObjectReader, readManyObjects, readObjects } from "./blobs.ts";
import { documentsOf, type Reading } from "./changed-file.ts";
import { type Change, type CommitMark, comparable, DIFF_OPTIONS, isContent, MODE, parseChanges } from "./changes.ts";
import { type GitPlace, type GitProcess, startGit } from "./git.ts";
import { missingObject } from "./git-failure.ts";
import { readHeads } from "./heads.ts";
import { ordinaryObjects, readLooseObjects } from "./loose-objects.ts";
import { OldVersion } from "./old-version.ts";
import { pathText } from "./paths.ts";
import { DEFAULT_LIMITS, emptyStats, type Source, type SourceOptions } from "./source.ts";

/**
 * What git is about to record: the index that git hands over (`GIT_INDEX_FILE`) against HEAD, its first parent in a merge, or against
 * nothing in a first commit. Only names and object ids come from git's diff; the added lines are found by keyguard itself, so
 * that no setting, attribute or content can alter them.
 */
export async function stagedSource(options: StagedOptions): Promise<Source> {
  const reading: Reading = {
    place: { cwd: options.cwd, env: options.env },
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    stats: emptyStats(),
  };
  const isIgnored = options.isIgnored ?? (() => false);
  const { listing } = options;
  const objects = listing === undefined ? undefined : ordinaryObjects(reading.place);
  const listed = objects === undefined ? undefined : listedChanges(listing);
  return {
    stats: reading.stats,
    ...(listed ? { hasHead: true } : {}),
    documents: () =>
      listed && objects !== undefined
        ? listedDocuments(listed, objects, isIgnored, reading)
        : stagedDocuments(isIgnored, reading),
  };
}

/** How to read what is staged. */
export interface StagedOptions extends SourceOptions {
  /**
   * What the hook's shell has asked git already (hooks/gate.sh): the output of `diff-index` against HEAD, as asked for here, with the word
   * `listed` behind it. Whatever is not that, or not enough, is asked again.
   */
  readonly listing?: Buffer | undefined;
}

const LISTED = "listed\0";

/** The listing without its last word; undefined: git failed, or there is no commit yet. */
function listedChanges(listing: Buffer | undefined): Buffer | undefined {
  const end = (listing?.length ?? 0) - LISTED.length;
  return end >= 0 && listing?.toString("latin1", end) === LISTED ? listing.subarray(0, end) : undefined;
}

async function* listedDocuments(
  listed: Buffer,
  folder: string,
  isIgnored: (path: string) => boolean,
  reading: Reading,
): AsyncGenerator<Document> {
  const changes = parseChanges(inOne(listed));
  const files = await filesOf(changes, [], isIgnored, reading);
  const objects = readLooseObjects(folder, reading.place);
  yield* contentsOf(files, objects, reading);
}

interface StagedFile {
  readonly path: string;
  readonly olds: readonly OldVersion[];
  readonly id: string;
}

async function* stagedDocuments(isIgnored: (path: string) => boolean, reading: Reading): AsyncGenerator<Document> {
  const objects = readObjects(reading.place);
  try {
    yield* contentsOf(await stagedFiles(objects, isIgnored, reading), objects, reading);
  } finally {
    await objects.close();
  }
}

/** @param objects a reader that has nothing else to do any more */
async function* contentsOf(
  files: readonly StagedFile[],
  objects: ObjectReader,
  reading: Reading,
): AsyncGenerator<Document> {
  const readers = [objects, ...askFor(files, objects, reading)];
  try {
    const answering = readers.length > 1 ? readers.slice(1) : readers;
    for (const [at, { path, id, olds }] of files.entries()) {
      const object = await (answering[at % answering.length] as ObjectReader).next();
      if (!object) throw missingObject(`${path}: the object ${id} is not in this repository`);
      for await (const document of await documentsOf(object, olds, { path }, reading)) yield document;
    }
  } finally {
    for (const reader of readers) await reader.close();
  }
}

/**
 * Asks for all files' content. Few do not need another process; many are read by two in turns, because git's own time is most of
 * the whole: those are returned.
 */
function askFor(files: readonly StagedFile[], objects: ObjectReader, { place }: Reading): ObjectReader[] {
  const ids = files.map(({ id }) => id);
  const more = ids.length <= MOST_ASKED ? [] : [readManyObjects(place), readManyObjects(place)];
  if (more.length === 0) objects.ask(ids);
  for (const [turn, reader] of more.entries()) {
    reader.ask(ids.filter((_, at) => at % more.length === turn));
    reader.finish();
  }
  objects.finish();
  return more;
}

async function stagedFiles(
  objects: ObjectReader,
  isIgnored: (path: string) => boolean,
  { place, stats }: Reading,
): Promise<StagedFile[]> {
  // Most repositories have a HEAD. While it is looked up, git compares already.
  const against = (base: string): GitProcess =>
    startGit(["diff-index", "--cached", "--ita-invisible-in-index", ...DIFF_OPTIONS, base, "--"], place);
  let git = against("HEAD");
  try {
    const heads = await readHeads(objects, place);
    if (heads.isFirst) {
      git.stop();
      git = against(heads.base);
    }
    git.end();
    return await filesOf(parseChanges(git.output), heads.replayed, isIgnored, { place, stats });
  } finally {
    git.stop();
  }
}

async function filesOf(
  changes: AsyncIterable<Change | CommitMark>,
  replayed: readonly string[],
  isIgnored: (path: string) => boolean,
  { place, stats }: Pick<Reading, "place" | "stats">,
): Promise<StagedFile[]> {
  const files: StagedFile[] = [];
  for await (const change of changes) {
    if ("commit" in change) continue;
    const path = pathText(change.path);
    if (isIgnored(path)) continue;
    if (change.status === "U") {
      const reason = "unmerged: git records nothing before the conflict is resolved";
      stats.skipped.push({ path, reason, blocking: false });
    } else if (isContent(change)) files.push({ path, id: change.id, olds: oldVersions(change, replayed, place) });
  }
  return files;
}

/** A rename to a new name with the same content has its old version too: it adds no line, but its path is new. */
function oldVersions(change: Change, replayed: readonly string[], place: GitPlace): OldVersion[] {
  const olds = comparable(change).map((id) => new OldVersion(id, place));
  if (change.mode === MODE.symlink || replayed.length === 0) return olds;
  // A name that is no UTF-8 cannot be given to git here; it is compared with HEAD alone, which can only find more.
  const name = change.path.toString("utf8");
  if (name.includes("\uFFFD")) return olds;
  return [...olds, ...replayed.map((id) => new OldVersion(`${id}:${name}`, place, { isOptional: true }))];
}
