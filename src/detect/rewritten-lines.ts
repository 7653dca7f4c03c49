import type { Span } from "./finding.ts";

/** A stretch of a text that stands for other characters. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  /** What it stands for; nothing where it is left out. */
  readonly stands: string;
}

/** A line, or several, with every mark replaced. */
export interface RewrittenLine {
  readonly text: string;
  /** Where the character at an offset of `text` stands in the original: the whole mark, where it came from one. */
  toOriginal(offset: number): Span;
}

/**
 * The lines that hold marks, rewritten, one after the other: a text may consist of marks. Lines that a mark reaches over become one. Bounded: a line may be
 * the whole text.
 * @param marks in order, not overlapping
 * @param before how much of a line in front of its first mark is kept, at most
 * @param behind how much from its first mark on
 */
export function* rewrittenLines(
  text: string,
  marks: Iterable<Mark>,
  before: number,
  behind: number,
): Iterable<RewrittenLine> {
  const rest = marks[Symbol.iterator]();
  const next = (): Mark | undefined => rest.next().value;
  let mark = next();
  while (mark) {
    const first = mark.at;
    let lineEnd = endOfLine(text, first, behind);
    const pieces: string[] = [];
    const places: number[] = [];
    const lengths: number[] = [];
    let at = startOfLine(text, first, before);
    const copy = (to: number): void => {
      pieces.push(text.slice(at, to));
      for (let k = at; k < to; k++) {
        places.push(k);
        lengths.push(1);
      }
      at = Math.max(at, to);
    };
    for (; mark && mark.at < lineEnd; mark = next()) {
      if (mark.at < at) continue;
      copy(mark.at);
      pieces.push(mark.stands);
      for (let k = 0; k < mark.stands.length; k++) {
        places.push(mark.at);
        lengths.push(mark.length);
      }
      at = mark.at + mark.length;
      if (at > lineEnd) lineEnd = endOfLine(text, at, behind);
    }
    copy(lineEnd);
    const end = lineEnd;
    yield {
      text: pieces.join(""),
      toOriginal: (offset) => {
        const start = places[offset];
        return start === undefined ? { start: end, end } : { start, end: start + (lengths[offset] as number) };
      },
    };
  }
}

/** The end of the line that holds `from`; no further than `most`. */
export function endOfLine(text: string, from: number, most: number): number {
  const piece = text.slice(from, from + most);
  const end = piece.indexOf("\n");
  return from + (end === -1 ? piece.length : end);
}

/** The start of the line that holds `at`; no further than `most`. */
export function startOfLine(text: string, at: number, most: number): number {
  const from = Math.max(0, at - most);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}
