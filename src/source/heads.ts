import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ObjectReader, readObjects } from "./blobs.ts";
import { type GitPlace, gitText } from "./git.ts";
import { missingObject } from "./git-failure.ts";

/** What the index is compared with. */
export interface Heads {
  /** The commit, or the empty tree before the first one. */
  readonly base: string;
  /** Whether there is no commit yet. */
  readonly isFirst: boolean;
  /**
   * Commits whose content comes again: of a cherry-pick, a rebase or a revert that stopped and is being concluded. What they hold is
   * in the history already. A merge is none: what the other side brings is new here.
   */
  readonly replayed: readonly string[];
}

/** https://git-scm.com/docs/gitrevisions: a revert brings back what was there before the reverted commit. */
const REPLAYED = ["CHERRY_PICK_HEAD", "REVERT_HEAD^", "REBASE_HEAD"] as const;

/** Reads HEAD and what is being replayed, from a reader that has nothing else to do yet. */
export async function readHeads(objects: ObjectReader, place: GitPlace): Promise<Heads> {
  const [head, ...others] = await commitIds(["HEAD", ...REPLAYED], objects);
  if (head === undefined) return { base: await emptyTree(place), isFirst: true, replayed: [] };
  const [picked, reverted, rebased] = others;
  const replayed = [picked, reverted].filter((id) => id !== undefined);
  // Only while a rebase runs: git has left this one behind in the past.
  if (rebased !== undefined && (await isRebasing(place))) replayed.push(rebased);
  return { base: head, isFirst: false, replayed };
}

/** Whether the repository has a commit. */
export async function hasHead(cwd: string, env?: NodeJS.ProcessEnv): Promise<boolean> {
  const objects = readObjects({ cwd, env });
  try {
    const [head] = await commitIds(["HEAD"], objects);
    return head !== undefined;
  } finally {
    await objects.close();
  }
}

async function commitIds(names: readonly string[], objects: ObjectReader): Promise<(string | undefined)[]> {
  objects.ask(names);
  const ids: (string | undefined)[] = [];
  for (const _ of names) {
    const object = await objects.next();
    ids.push(object?.type === "commit" ? object.id : undefined);
    await object?.skip();
  }
  return ids;
}

/** The id of the empty tree in the repository's object format; throws when HEAD names a commit that is not there. */
async function emptyTree(place: GitPlace): Promise<string> {
  const named = await gitText(["rev-parse", "--verify", "--quiet", "HEAD"], { ...place, accept: [1] });
  if (named !== "") throw missingObject(`HEAD is ${named.slice(0, 64)}, which is not in this repository`);
  return gitText(["hash-object", "-t", "tree", "--stdin"], { ...place, input: "" });
}

async function isRebasing(place: GitPlace): Promise<boolean> {
  const gitDir = await gitText(["rev-parse", "--absolute-git-dir"], place);
  return ["rebase-merge", "rebase-apply"].some((name) => existsSync(join(gitDir, name)));
}
