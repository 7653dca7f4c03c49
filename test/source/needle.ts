import type { Document } from "../../src/detect/finding.ts";
import { lineStarts } from "../../src/detect/place.ts";
import { seededRandom } from "../../src/detect/random.ts";
import type { Source } from "../../src/source/index.ts";

/** A made key: belongs to nobody, and is in no file of this repository. */
export const KEY = `AKIA${seededRandom(1).base32(16)}`;

/** All documents of a source. */
export async function documentsOf(source: Source): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const document of source.documents()) documents.push(document);
  return documents;
}

/**
 * Where the needle stands in an added line, as `path:line:column`, or `path` alone when it is in the path: the simplest possible engine.
 */
export async function places(source: Source, needle = KEY): Promise<string[]> {
  const found = new Set<string>();
  for await (const document of source.documents()) {
    if (document.path.includes(needle)) found.add(document.path);
    for (const place of placesIn(document, needle)) found.add(place);
  }
  return [...found].sort();
}

function* placesIn(document: Document, needle: string): Generator<string> {
  const { text, path, firstLine = 1, firstColumn = 1 } = document;
  const starts = lineStarts(text);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const index = starts.findLastIndex((start) => start <= at);
    const line = firstLine + index;
    const column = at - (starts[index] as number) + (index === 0 ? firstColumn : 1);
    const { added } = document;
    if (!added || added.some(({ from, to }) => from <= line && line <= to)) yield `${path}:${line}:${column}`;
  }
}
