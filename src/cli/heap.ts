import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What may gather before it is cleared away, bytes: behind a large document, and behind many small ones, whose garbage is mostly cleared at little cost. */
export const MOST_LEFT = { large: 24 << 20, small: 64 << 20 } as const;

let collect: (() => void) | undefined;
/** What was in use when there was nothing to clear away; at first when the first large document had been searched, which leaves a hook's run nothing to do. */
let least = used();

/**
 * Clears this thread's memory, to be called after large documents and now and then. What is made of a large one lives as long as it is searched, and so
 * counts as long-lived with V8, which lets it gather until the heap is four times as large, and at first until it holds 200 MB.
 *
 * @param most what may have gathered since the last time, bytes
 */
export function clearHeap(most: number = MOST_LEFT.large): void {
  if (used() - least < most) return;
  collect ??= collector();
  collect();
  least = used();
}

/** Bytes that this thread holds, of garbage too. */
function used(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

/** V8 shows it to contexts that begin after it was told to. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  return typeof gc === "function" ? (gc as () => void) : () => {};
}
