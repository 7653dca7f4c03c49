import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { GitPlace } from "./git.ts";

/** An entry ends with the object's id, two bytes of flags or four, and the path: https://git-scm.com/docs/index-format */
const FLAGS = [2, 4];
const HASHES = ["sha1", "sha256"];

/**
 * Whether the index holds a file with just this content, seen without git. `false` says that this is not known: entries may be
 * compressed or stand in another file, and git may convert line ends.
 * @param root the working tree's top
 * @param path from there, with `/`
 */
export function isStagedAsIs(
  path: string,
  content: Buffer,
  root: string,
  { cwd, env = process.env }: GitPlace,
): boolean {
  let index: Buffer;
  try {
    index = readFileSync(env.GIT_INDEX_FILE ? resolve(cwd, env.GIT_INDEX_FILE) : join(root, ".git", "index"));
  } catch {
    // None yet, or elsewhere: git knows.
    return false;
  }
  const name = Buffer.from(`${path}\0`);
  const ids = HASHES.map((hash) => createHash(hash).update(`blob ${content.length}\0`).update(content).digest());
  for (let at = index.indexOf(name); at >= 0; at = index.indexOf(name, at + 1))
    for (const flags of FLAGS)
      if (ids.some((id) => at >= flags + id.length && id.equals(index.subarray(at - flags - id.length, at - flags))))
        return true;
  return false;
}
