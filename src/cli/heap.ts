import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What may gather before it is cleared away, bytes. */
const MOST_LEFT = 6 << 20;

let collect: (() => void) | undefined;
/** What was in use when there was nothing to clear away; at first when the first large document had been searched, which leaves a hook's run nothing to do. */
let least = used();

/**
 * Clears this thread's memory, to be called after large documents. What is made of one lives as long as it is searched, and so counts as long-lived with
 * V8, which lets it gather until the heap is four times as large: 100 MB in each thread.
 */
export function clearHeap(): void {
  if (used() - least < MOST_LEFT) return;
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
