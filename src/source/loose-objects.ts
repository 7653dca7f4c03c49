import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { type GitObject, type ObjectReader, objectInMemory, readObjects } from "./blobs.ts";
import type { GitPlace } from "./git.ts";

/** Larger ones are left to git, which streams them. */
const LARGEST = 4 << 20;

/**
 * Reads objects from their own files, where `git add` has just put what is staged: for a few files that is done before a process has started.
 * What is not there (packed, borrowed from another repository, large) is asked of git.
 * @param folder the repository's `objects`
 */
export function readLooseObjects(folder: string, place: GitPlace): ObjectReader {
  const names: string[] = [];
  let git: ObjectReader | undefined;
  return {
    ask: (more) => names.push(...more),
    finish: () => {},
    next: async () => {
      const name = names.shift() ?? "";
      const loose = looseObject(folder, name);
      if (loose) return loose;
      git ??= readObjects(place);
      git.ask([name]);
      return git.next();
    },
    close: async () => git?.close(),
  };
}

/** `blob 12`, NUL, the content; all of it deflated. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function looseObject(folder: string, id: string): GitObject | undefined {
  const file = join(folder, id.slice(0, 2), id.slice(2));
  if (!existsSync(file)) return undefined;
  const whole = inflated(readFileSync(file));
  if (!whole) return undefined;
  const end = whole.indexOf(0);
  const header = /^([a-z]{1,10}) (\d{1,15})$/.exec(whole.toString("latin1", 0, Math.max(0, Math.min(end, 32))));
  const content = whole.subarray(end + 1);
  if (!header || content.length !== Number(header[2])) return undefined;
  return objectInMemory(id, header[1] as string, content);
}

/** undefined: too large, or damaged; git says which. */
function inflated(bytes: Buffer): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return undefined;
  }
}

/** What says that another commit's content is being applied again, or that references are kept in another way. */
const UNUSUAL = ["CHERRY_PICK_HEAD", "REVERT_HEAD", "REBASE_HEAD", "reftable", "commondir"];

/**
 * The folder of a repository's objects, where it is an ordinary one and nothing is being replayed in it: then its state needs no git to tell.
 * @param place the working tree's top, as git gives it to a hook
 */
export function ordinaryObjects({ cwd, env = process.env }: GitPlace): string | undefined {
  if (env.GIT_OBJECT_DIRECTORY || env.GIT_COMMON_DIR || env.GIT_NAMESPACE) return undefined;
  const gitDir = join(cwd, ".git");
  if (env.GIT_DIR !== undefined && env.GIT_DIR !== ".git" && env.GIT_DIR !== gitDir) return undefined;
  const objects = join(gitDir, "objects");
  return existsSync(objects) && !UNUSUAL.some((name) => existsSync(join(gitDir, name))) ? objects : undefined;
}
