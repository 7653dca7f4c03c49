import type { CommitInfo, Document } from "../detect/finding.ts";
import { type GitObject, type ObjectReader, readManyObjects } from "./blobs.ts";
import { ByteReader } from "./byte-reader.ts";
import { documentsOf, type Reading } from "./changed-file.ts";
import { type Change, type CommitMark, comparable, DIFF_OPTIONS, isContent, parseChanges } from "./changes.ts";
import { commitInfo, parseCommitObject, WORDS, whoOf, wordsDocument } from "./commit-object.ts";
import { type GitPlace, type GitProcess, startGit } from "./git.ts";
import { missingObject } from "./git-failure.ts";
import { OldVersion } from "./old-version.ts";
import { PATCH_OPTIONS } from "./patches.ts";
import { pathText } from "./paths.ts";
import { RecentBlobs } from "./recent-blobs.ts";
import { type Sifting, searchedChanges, siftedChanges } from "./sifted-changes.ts";

/** Which commits: the arguments of `git rev-list`, and what it reads from its standard input. */
export interface Commits {
  readonly args: readonly string[];
  /** One revision, `^revision` or range each. */
  readonly revisions: readonly string[];
}

/** The commits' ids, the oldest first. */
export async function* commitIds(commits: Commits, place: GitPlace): AsyncGenerator<string> {
  const list = startGit(["rev-list", "--reverse", "--topo-order", "--stdin", ...commits.args], place);
  for (const revision of commits.revisions) list.write(`${revision}\n`);
  list.end();
  const reader = new ByteReader(list.output);
  try {
    for (let id = await reader.until(10); id !== undefined; id = await reader.until(10)) yield id.toString("latin1");
  } finally {
    await reader.close();
  }
}

/**
 * What the commits added: their files' new lines, messages and authors, the oldest first, each with its `CommitInfo`. Of a merge: what
 * none of its parents has. The same content under the same path is searched once, in the first commit that holds it; under another path
 * again, where other allowances may hold.
 * @param ids in the order of `commitIds`
 * @param sifting leaves out what git's patch shows to hold nothing
 */
export async function* commitDocuments(
  ids: AsyncIterable<string> | Iterable<string>,
  isIgnored: (path: string) => boolean,
  reading: Reading,
  sifting?: Sifting,
): AsyncGenerator<Document> {
  const isKnown = sifting !== undefined && Array.isArray(ids) && ids.every((id) => sifting.searched.has(id));
  const format = sifting && !isKnown ? [...DIFF_OPTIONS, ...PATCH_OPTIONS] : DIFF_OPTIONS;
  const differ = startGit(["diff-tree", "--stdin", "-r", "-c", "--root", "--always", ...format], reading.place);
  const piped = pipe(ids, differ);
  // Looked at when the changes have ended; until then nobody waits for it.
  piped.catch(() => {});
  try {
    const changes = !sifting
      ? parseChanges(differ.output)
      : isKnown
        ? searchedChanges(parseChanges(differ.output), sifting.searched)
        : siftedChanges(differ.output, sifting, isIgnored, reading);
    yield* changesDocuments(changes, isIgnored, { ...reading, isSifted: sifting !== undefined });
    await piped;
  } finally {
    differ.stop();
  }
}

/** The documents of a list of changes, as `commitDocuments` describes them. */
export async function* changesDocuments(
  changes: AsyncIterable<Change | CommitMark>,
  isIgnored: (path: string) => boolean,
  reading: Reading,
): AsyncGenerator<Document> {
  const walk = new Walk(isIgnored, reading);
  try {
    for await (const change of changes) {
      walk.ask(change);
      while (walk.isFull) yield* walk.answer();
    }
    walk.send();
    while (!walk.isDone) yield* walk.answer();
  } finally {
    await walk.close();
  }
}

/** What git is asked for. */
type Asked =
  | { readonly kind: "commit"; readonly id: string }
  /** An older version, to compare the next one with. */
  | { readonly kind: "old"; readonly id: string }
  | { readonly kind: "file"; readonly path: string; readonly id: string; readonly olds: readonly string[] };

/** Objects that one git process is asked for, and reads while keyguard searches the batch before. */
interface Batch {
  readonly objects: ObjectReader;
  readonly asked: readonly Asked[];
}

const BATCH_OBJECTS = 3000;
/** About as many versions as `RecentBlobs` remembers, of ordinary sizes. */
const MOST_EXPECTED = 700;
/** Batches being read at a time. */
const MOST_BATCHES = 2;

/** Asks for objects ahead of reading them, so that git and keyguard work side by side. */
class Walk {
  readonly #recent = new RecentBlobs();
  /** Versions whose every line was searched, and pairs of versions whose difference was. */
  readonly #searched = new Set<string>();
  readonly #authors = new Set<string>();
  /** Versions asked for last, the oldest first. */
  readonly #expected = new Set<string>();
  readonly #isIgnored: (path: string) => boolean;
  readonly #reading: Reading;
  readonly #batches: Batch[] = [];
  #asked: Asked[] = [];
  #askedCommit = "";
  #commit: CommitInfo | undefined;

  constructor(isIgnored: (path: string) => boolean, reading: Reading) {
    this.#isIgnored = isIgnored;
    this.#reading = reading;
  }

  get isFull(): boolean {
    return this.#batches.length > MOST_BATCHES;
  }

  get isDone(): boolean {
    return this.#batches.length === 0;
  }

  ask(change: Change | CommitMark): void {
    if ("commit" in change) {
      this.#asked.push({ kind: "commit", id: change.commit });
      this.#askedCommit = change.commit;
    } else {
      const path = pathText(change.path);
      if (!isContent(change) || this.#isIgnored(path)) return;
      const olds = comparable(change);
      if (this.#wasSearched(path, change.id, olds)) {
        const { repeats } = this.#reading;
        repeats?.set(this.#askedCommit, [...(repeats.get(this.#askedCommit) ?? []), path]);
        return;
      }
      const [old] = olds;
      if (olds.length === 1 && old !== undefined && !this.#expected.has(old))
        this.#asked.push({ kind: "old", id: old });
      for (const each of [...olds, change.id]) this.#expect(each);
      this.#asked.push({ kind: "file", path, id: change.id, olds });
    }
    if (this.#asked.length >= BATCH_OBJECTS) this.send();
  }

  /** Notes what will be at hand when what is asked for now is answered. */
  #expect(id: string): void {
    this.#expected.delete(id);
    this.#expected.add(id);
    for (const oldest of this.#expected) {
      if (this.#expected.size <= MOST_EXPECTED) break;
      this.#expected.delete(oldest);
    }
  }

  /** Hands what was asked for to git. */
  send(): void {
    if (this.#asked.length === 0) return;
    const objects = readManyObjects(this.#reading.place);
    objects.ask(this.#asked.map(({ id }) => id));
    objects.finish();
    this.#batches.push({ objects, asked: this.#asked });
    this.#asked = [];
  }

  /** Notes what is about to be searched; whether it was before. */
  #wasSearched(path: string, id: string, olds: readonly string[]): boolean {
    const whole = shortKey(id) + path;
    const key = olds.map(shortKey).join("") + whole;
    if (this.#searched.has(whole) || this.#searched.has(key)) return true;
    this.#searched.add(key);
    return false;
  }

  /** The documents of the oldest batch. */
  async *answer(): AsyncGenerator<Document> {
    const batch = this.#batches[0];
    if (!batch) return;
    for (const asked of batch.asked) {
      const object = await batch.objects.next();
      if (!object) throw missingObject(`the object ${asked.id} is not in this repository`);
      if (asked.kind === "commit") yield* this.#commitDocuments(object);
      else if (asked.kind === "old") await this.#remember(object);
      else for await (const document of await this.#fileDocuments(object, asked)) yield document;
    }
    await batch.objects.close();
    this.#batches.shift();
  }

  async *#commitDocuments(object: GitObject): AsyncGenerator<Document> {
    const commit = parseCommitObject(await object.read());
    this.#reading.stats.commits++;
    this.#commit = commitInfo(object.id, commit);
    yield wordsDocument(WORDS.message, commit.message, this.#commit);
    for (const role of [WORDS.author, WORDS.committer]) {
      const who = whoOf(commit.headers.get(role) ?? "");
      if (this.#authors.has(who)) continue;
      this.#authors.add(who);
      yield wordsDocument(role, who, this.#commit);
    }
  }

  async #remember(object: GitObject): Promise<void> {
    await (await this.#recent.keep(object)).skip();
  }

  async #fileDocuments(object: GitObject, { path, olds }: Asked & { kind: "file" }): ReturnType<typeof documentsOf> {
    const { place } = this.#reading;
    const versions = olds.map((id) => new OldVersion(id, place, { recent: this.#recent }));
    const before = olds.length === 1 && !this.#reading.isSifted ? this.#recent.get(olds[0] as string) : undefined;
    const origin = { path, commit: this.#commit, version: object.id, before };
    return documentsOf(await this.#recent.keep(object), versions, origin, this.#reading);
  }

  async close(): Promise<void> {
    for (const { objects } of this.#batches) await objects.close();
  }
}

/** An id in half the memory: histories have millions. */
function shortKey(id: string): string {
  return Buffer.from(id, "hex").toString("latin1");
}

async function pipe(ids: AsyncIterable<string> | Iterable<string>, to: GitProcess): Promise<void> {
  try {
    for await (const id of ids) to.write(`${id}\n`);
  } finally {
    to.end();
  }
}
