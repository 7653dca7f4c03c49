/** A document of fewer bytes leaves little behind that lived long. */
const LARGE_BYTES = 256 << 10;
/** What may gather before it is cleared away, bytes. */
const MOST_LEFT = 6 << 20;

interface Heap {
  /** Bytes that this thread holds, of garbage too. */
  used(): number;
  collect(): void;
}

let heap: Heap | undefined;
let least = 0;

/**
 * Clears this thread's memory after large documents. What is made of one lives as long as it is searched, and so counts as long-lived with V8, which lets
 * it gather until the heap is four times as large: 100 MB in each thread.
 * @param bytes of the document that was searched
 */
export async function clearAfter(bytes: number): Promise<void> {
  if (bytes < LARGE_BYTES) return;
  heap ??= await openHeap();
  if (heap.used() - least < MOST_LEFT) return;
  heap.collect();
  least = heap.used();
}

async function openHeap(): Promise<Heap> {
  const { getHeapStatistics, setFlagsFromString } = await import("node:v8");
  const { runInNewContext } = await import("node:vm");
  // V8 shows it to contexts that begin after it was told to.
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  return {
    used: () => {
      const { used_heap_size, external_memory } = getHeapStatistics();
      return used_heap_size + external_memory;
    },
    collect: typeof gc === "function" ? (gc as () => void) : () => {},
  };
}
