import { commonEnds } from "./added-text.ts";

/** Around what is new: more than any rule or the judge looks at beside a value. */
const CONTEXT = 4096;
/** Of the whole: a larger part is not worth the second look where something is found. */
const LARGEST_SHARE = 0.7;

/**
 * The part of a text that holds everything new, with what stands around it; undefined: that is about all of it.
 * @param before an older version; both in an encoding in which LF is a byte of its own
 */
export function excerptOf(before: Buffer, after: Buffer): Buffer | undefined {
  if (after.length < 2 * CONTEXT) return undefined;
  const { start, tail } = commonEnds(before, after);
  const from = after.lastIndexOf(10, Math.max(0, start - CONTEXT)) + 1;
  const end = after.indexOf(10, Math.min(after.length, after.length - tail + CONTEXT));
  const to = end < 0 ? after.length : end + 1;
  return to - from > after.length * LARGEST_SHARE ? undefined : after.subarray(from, to);
}
