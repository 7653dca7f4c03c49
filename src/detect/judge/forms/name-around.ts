import { classOf, NAME } from "../scan.ts";

const LONGEST_NAME = 80;
const DASH = 45;
const DOT = 46;

/** The name around an anchor: `[start, end)` with its qualifiers (`spring.redis.password`, `x-api-key`). */
export interface Name {
  readonly start: number;
  readonly end: number;
}

/** The name that holds the anchor at `hit`. */
export function nameAround(text: string, hit: number): Name {
  const low = Math.max(0, hit - LONGEST_NAME);
  let start = hit;
  while (start > low && isNamePart(text, start - 1)) start--;
  // the n of \n before a name belongs to the string's escape
  if (start > 0 && start < hit && text.charCodeAt(start - 1) === 92 && isEscapeLetter(text.charCodeAt(start))) start++;
  const high = Math.min(text.length, hit + LONGEST_NAME);
  let end = hit + 1;
  while (end < high && isNamePart(text, end)) end++;
  while (end > hit + 1 && !(classOf(text.charCodeAt(end - 1)) & NAME)) end--;
  return { start, end };
}

/** Letters, digits, `_`, `$`, and `.` or `-` inside a name. `->` and `--` at a name's start are left out. */
function isNamePart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (classOf(code) & NAME) return true;
  if (code !== DASH && code !== DOT) return false;
  return (
    (classOf(text.charCodeAt(at + 1)) & NAME) !== 0 && (code === DOT || (classOf(text.charCodeAt(at - 1)) & NAME) !== 0)
  );
}

function isEscapeLetter(code: number): boolean {
  return code === 110 || code === 114 || code === 116;
}
