import type { Detection, Document, Finding, LineRange } from "./finding.ts";

/** Start offsets of the lines of a text. LF, CRLF and a lone CR end a line, as editors count. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Index of the last start that is not beyond the offset, by bisection. */
function lineIndexOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether any of the sorted ranges shares a line with `from`..`to`. */
function touches(ranges: readonly LineRange[], from: number, to: number): boolean {
  return ranges.some((range) => range.from <= to && range.to >= from);
}

/** Gives detections their lines and columns in the file, and leaves out those that touch no added line. */
export function placeDetections(detections: readonly Detection[], document: Document): Finding[] {
  if (detections.length === 0) return [];
  const starts = lineStarts(document.text);
  const firstLine = document.firstLine ?? 1;
  const firstColumn = document.firstColumn ?? 1;
  const lineOf = (offset: number): number => lineIndexOf(starts, offset) + firstLine;
  const columnOf = (offset: number): number => {
    const index = lineIndexOf(starts, offset);
    return offset - (starts[index] as number) + (index === 0 ? firstColumn : 1);
  };
  const findings: Finding[] = [];
  for (const detection of detections) {
    const { start, end } = detection.span;
    const line = lineOf(start);
    const endLine = lineOf(Math.max(start, end - 1));
    const partLines = detection.parts.map((part) => lineOf(part.span.start));
    const added = document.added;
    if (added && !touches(added, line, endLine) && !partLines.some((at) => touches(added, at, at))) continue;
    const endColumn = end > start ? columnOf(end - 1) + 1 : columnOf(end);
    findings.push({
      ...detection,
      path: document.path,
      line,
      column: columnOf(start),
      endLine,
      endColumn,
      partLines,
      commit: document.commit ?? null,
      ...(document.version === undefined ? {} : { version: document.version }),
    });
  }
  return findings;
}
