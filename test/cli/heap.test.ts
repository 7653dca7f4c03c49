import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

const MEGABYTE = 1 << 20;

/** In a process of its own: what the test runner has lying about would hide what is cleared away. */
const PROGRAM = `
let made = Array.from({ length: 1_500_000 }, (_, at) => ({ at }));
const before = process.memoryUsage().heapUsed;
made = undefined;
module.exports.clearHeap();
console.log(before - process.memoryUsage().heapUsed);
`;

test("what a large document left behind is cleared away before the next", () => {
  const { code } = transformSync(readFileSync("src/cli/heap.ts", "utf8"), { loader: "ts", format: "cjs" });
  const cleared = execFileSync(process.execPath, ["-"], { input: code + PROGRAM, encoding: "utf8" });
  expect(Number(cleared)).toBeGreaterThan(30 * MEGABYTE);
});
