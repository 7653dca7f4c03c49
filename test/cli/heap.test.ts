import { clearHeap } from "../../src/cli/heap.ts";

const MEGABYTE = 1 << 20;

test("what a large document left behind is cleared away before the next", () => {
  let made: object[] | undefined = Array.from({ length: 500_000 }, (_, at) => ({ at }));
  expect(made.length).toBe(500_000);
  const before = process.memoryUsage().heapUsed;
  made = undefined;
  clearHeap();
  expect(process.memoryUsage().heapUsed).toBeLessThan(before - 10 * MEGABYTE);
});
