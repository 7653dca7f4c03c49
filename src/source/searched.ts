import { createHash } from "node:crypto";

/** A commit that was searched, and the marks of its paths that held something; none: it is clean. */
export type SearchedCommit = readonly [id: string, marks: readonly string[]];

/** A path in sixteen hexadecimal digits: the same for the same path. Two that share one are both looked at. */
export function markOf(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 16);
}
