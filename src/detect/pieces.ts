import type { Mark } from "./rewritten-lines.ts";

/**
 * A string of a key's characters, closed, with an operator that joins strings behind it and another such string: `"AKIA…" + "…"`, `'…' . '…'`,
 * `"…" & "…"`, `"…" .. "…"`, and the same over a line's end. What stands before the quote is asked second: most characters are none. Every repetition is bounded and the next character ends it, so that no text makes the
 * search backtrack.
 */
const JOINT =
  /(["'`])(?<=[\w+/=.~:-]{4}.)(?:[ \t]{0,20}(?:\.\.|[+.&])[ \t]{0,20}\\?(?:\r?\n[ \t]{0,80})?|[ \t]{0,20}\\?\r?\n[ \t]{0,80}(?:\.\.|[+.&])[ \t]{0,20}|[ \t]{0,20}\\\r?\n[ \t]{0,80})\1(?=[\w+/=.~:-]{2})/g;

/** No string in pieces is worth it that is longer. */
const LONGEST_PIECE = 200;

/** Where strings in pieces are joined: what stands between their pieces, quotes included, which stands for nothing. */
export function jointsIn(text: string): Mark[] {
  const joints: Mark[] = [];
  // A joint has an operator or a backslash beside a quote: most texts have none.
  for (const match of text.matchAll(JOINT)) {
    const quote = match[1] as string;
    const open = text.lastIndexOf(quote, match.index - 1);
    const piece = text.slice(Math.max(open + 1, match.index - LONGEST_PIECE), match.index);
    if (open < match.index - LONGEST_PIECE || !/^[\w+/=.~:-]+$/.test(piece)) continue;
    joints.push({ at: match.index, length: match[0].length, stands: "" });
  }
  return joints;
}
