/**
 * Passwords that documentation shows: in the comment that describes a function, as an example of how to call it. They are warned about. Other
 * comments may hold what was in use until yesterday, and keys that were drawn are nobody's invention.
 */
import { looksRandom } from "../randomness.ts";
import type { Subject } from "./features/feature.ts";

/** How far in front a comment may begin, in characters. */
const REACH = 32 * 1024;

/** Whether a chosen password stands in an example of a documentation comment: between fences, behind `@example`, behind Python's `>>>`. */
export function isDocumented({ candidate, text, path }: Subject): boolean {
  const { kind, value, start } = candidate;
  if ((kind !== "password" && kind !== "url-password") || (value.length >= 12 && looksRandom(value))) return false;
  const comment = /\.pyi?$/i.test(path) ? docstringBefore(text, start) : docCommentBefore(text, start);
  return comment !== undefined && isExample(comment);
}

/** A Python file's text from its last three quotes on (PEP 257); that they open a string, what stands between has to tell. */
function docstringBefore(text: string, at: number): string | undefined {
  const front = text.slice(Math.max(0, at - REACH), at);
  const open = Math.max(front.lastIndexOf('"""'), front.lastIndexOf("'''"));
  return open < 0 ? undefined : front.slice(open);
}

/** A comment that begins with two stars, as those of Java, JavaScript and PHP do, from there on. */
function docCommentBefore(text: string, at: number): string | undefined {
  const front = text.slice(Math.max(0, at - REACH), at);
  const open = front.lastIndexOf("/**");
  // A glob, `src/**/*.ts`, opens none.
  if (open < 0 || front.indexOf("*/", open + 2) >= 0) return undefined;
  return front.slice(front.lastIndexOf("\n", open) + 1, open).trim() === "" ? front.slice(open) : undefined;
}

function isExample(comment: string): boolean {
  const fences = comment.match(/^[ \t]*(?:\*[ \t]*)?(?:```|~~~)/gm)?.length ?? 0;
  if (fences % 2 === 1) return true;
  const line = comment.slice(comment.lastIndexOf("\n") + 1);
  return (
    /^\s*(?:>>>|\.\.\.) /.test(line) ||
    comment
      .match(/^[ \t*/]*@\w+/gm)
      ?.at(-1)
      ?.endsWith("@example") === true
  );
}
