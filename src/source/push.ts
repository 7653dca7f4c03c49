import type { Document } from "../detect/finding.ts";
import { KeyguardError } from "../error.ts";
import { readObjects } from "./blobs.ts";
import { documentsOf, type Reading } from "./changed-file.ts";
import { DIFF_OPTIONS, parseChanges } from "./changes.ts";
import { parseCommitObject, WORDS, wordsDocument } from "./commit-object.ts";
import { changesDocuments, commitDocuments, commitIds } from "./commits.ts";
import { gitText, startGit } from "./git.ts";
import { missingObject } from "./git-failure.ts";
import { DEFAULT_LIMITS, emptyStats, type Source, type SourceOptions } from "./source.ts";

/** A ref that changes: from `old` on the receiving side to `fresh`. All zeros: it was not, or will not be. */
interface RefUpdate {
  readonly ref: string;
  readonly fresh: string;
  readonly old: string;
}

/**
 * What is about to leave by `git push`: everything that the new refs reach and the remote does not have, as far as is known here: what
 * its refs are now, and its remote-tracking branches.
 * @param options.stdin what git gives the pre-push hook, https://git-scm.com/docs/githooks#_pre_push
 */
export async function pushSource(
  options: SourceOptions & { readonly remote: string; readonly url: string; readonly stdin: string },
): Promise<Source> {
  const updates = parseLines(options.stdin, 4, "pre-push").map(
    ([, fresh = "", ref = "", old = ""]): RefUpdate => ({ ref, fresh, old }),
  );
  // Without a name git gives the URL in its place: then there are no tracking branches.
  const isNamed = options.remote !== options.url && /^[\w.][\w./+-]*$/.test(options.remote);
  return updatesSource(updates, isNamed ? [`--remotes=${options.remote}`] : [], options);
}

/**
 * What a server is about to accept: everything that the new refs reach and none of its refs does.
 * @param options.stdin what git gives the pre-receive hook, https://git-scm.com/docs/githooks#pre-receive
 */
export async function receiveSource(options: SourceOptions & { readonly stdin: string }): Promise<Source> {
  const updates = parseLines(options.stdin, 3, "pre-receive").map(
    ([old = "", fresh = "", ref = ""]): RefUpdate => ({ ref, fresh, old }),
  );
  return updatesSource(updates, ["--all"], options);
}

function parseLines(stdin: string, words: number, hook: string): string[][] {
  return stdin
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const parts = line.split(" ");
      const ids = parts.filter((part) => /^[0-9a-f]{40,64}$/.test(part));
      if (parts.length === words && ids.length >= 2) return parts;
      throw new KeyguardError("usage", `${hook} cannot read the line ${JSON.stringify(line.slice(0, 80))}`, {
        expected: "the lines that git gives the hook on standard input",
      });
    });
}

function updatesSource(updates: readonly RefUpdate[], known: readonly string[], options: SourceOptions): Source {
  const reading: Reading = {
    place: { cwd: options.cwd, env: options.env },
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    stats: emptyStats(),
  };
  const isIgnored = options.isIgnored ?? (() => false);
  async function* documents(): AsyncGenerator<Document> {
    const tips = new Tips(reading);
    yield* tips.resolve(updates);
    for (const tree of tips.trees) yield* treeDocuments(tree, isIgnored, reading);
    if (tips.commits.length === 0) return;
    const args = known.length > 0 ? ["--not", ...known] : [];
    const revisions = [...tips.commits, ...tips.had.map((id) => `^${id}`)];
    yield* commitDocuments(commitIds({ args, revisions }, reading.place), isIgnored, reading);
  }
  return { stats: reading.stats, documents };
}

const isNothing = (id: string): boolean => /^0+$/.test(id);

/** A ref's name as a document: the other side will see it. */
function nameOf(ref: string): Document {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  return wordsDocument(kind === "heads" ? WORDS.branch : kind === "tags" ? WORDS.tagName : WORDS.ref, name ?? ref);
}

/** Finds out what the updated refs lead to. A tag may stand for a commit, another tag, a tree or a blob. */
class Tips {
  readonly commits: string[] = [];
  readonly trees: string[] = [];
  /** Commits that the other side has and that are known here. */
  readonly had: string[] = [];
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Gives the names of new refs, the messages of tags, and the blobs that a ref names itself. */
  async *resolve(updates: readonly RefUpdate[]): AsyncGenerator<Document> {
    const objects = readObjects(this.#reading.place);
    try {
      for (const { ref, fresh, old } of updates) {
        if (isNothing(old) && !isNothing(fresh)) yield nameOf(ref);
        if (!isNothing(old)) {
          objects.ask([`${old}^{commit}`]);
          const object = await objects.next();
          if (object) this.had.push(object.id);
          await object?.skip();
        }
        for (let id: string | undefined = fresh; id !== undefined && !isNothing(id); ) {
          objects.ask([id]);
          const object = await objects.next();
          if (!object) throw missingObject(`${ref}: the object ${id} is not in this repository`);
          if (object.type === "blob") yield* await documentsOf(object, [], { path: ref }, this.#reading);
          const content: Buffer = object.type === "blob" ? Buffer.alloc(0) : await object.read();
          if (object.type === "commit") this.commits.push(object.id);
          if (object.type === "tree") this.trees.push(object.id);
          const tag = object.type === "tag" ? parseCommitObject(content) : undefined;
          if (tag) yield wordsDocument(WORDS.tag, tag.message);
          id = tag?.headers.get("object");
        }
      }
      objects.finish();
    } finally {
      await objects.close();
    }
  }
}

async function* treeDocuments(
  tree: string,
  isIgnored: (path: string) => boolean,
  reading: Reading,
): AsyncGenerator<Document> {
  const nothing = await gitText(["hash-object", "-t", "tree", "--stdin"], { ...reading.place, input: "" });
  const git = startGit(["diff-tree", "-r", ...DIFF_OPTIONS, nothing, tree], reading.place);
  git.end();
  yield* changesDocuments(parseChanges(git.output), isIgnored, reading);
}
