/** Each further `*` in a segment multiplies the steps by the length of a file's name: with these bounds a match stays in the milliseconds. */
const MOST_STARS = 3;
/** Paths and globs longer than this are not matched. */
export const LONGEST_PATH = 1000;

const SLOW = "this glob could take very long";

/**
 * Checks a glob from a config.
 * @returns what is wrong with it, if anything
 */
export function globProblem(glob: string): string | undefined {
  // Of micromatch, "everything but": one such glob would hide the whole tree. `.gitignore` means something else by it.
  if (/^\.?\/?!/.test(glob))
    return 'a glob that begins with "!" is not known here; expected the files that are meant, such as "src/**" (for a name that begins with "!": "?name")';
  if (glob.length > LONGEST_PATH) return `${SLOW}: longer than ${LONGEST_PATH} characters`;
  const segments = glob.split("/");
  if (segments.filter((segment) => segment.includes("**")).length > MOST_STARS)
    return `${SLOW}: more than ${MOST_STARS} times **`;
  if (segments.some((segment) => segment.replace(/\*+/g, "*").split("*").length - 1 > MOST_STARS))
    return `${SLOW}: more than ${MOST_STARS} times * in one segment`;
  return undefined;
}
