import { isPair, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

/** Adds an entry before the closing bracket of `{ … }` or `[ … ]`. */
export function insertedInFlow(text: string, collection: YAMLMap | YAMLSeq, entry: string): string {
  const close = (collection.range?.[1] ?? text.length) - 1;
  const head = text.slice(0, close).trimEnd();
  if (collection.items.length === 0) return `${head} ${entry} ${text.slice(close)}`;
  return `${head.replace(/,$/, "")}, ${entry}${text.slice(head.length)}`;
}

/** Takes an entry out, with the comma that parted it from its neighbour. */
export function withoutFlowEntry(text: string, collection: YAMLMap | YAMLSeq, index: number): string {
  const [before, entry, behind] = [index - 1, index, index + 1].map((each) => collection.items[each]);
  const [start, end] = rangeOf(entry);
  if (before !== undefined) return text.slice(0, rangeOf(before)[1]) + text.slice(end);
  return text.slice(0, start) + text.slice(behind === undefined ? end : rangeOf(behind)[0]);
}

function rangeOf(item: unknown): readonly [start: number, end: number] {
  const [first, last] = isPair(item) ? [(item as Pair).key as Node, (item as Pair).value as Node] : [item, item];
  return [(first as Node).range?.[0] ?? 0, (last as Node | null)?.range?.[1] ?? (first as Node).range?.[1] ?? 0];
}
