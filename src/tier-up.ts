/** Bytes of bytecode that a function runs before it is optimized: V8's own 67,584 suit pages, not a search that is over in seconds. */
const BUDGET = 500_000;

/**
 * Lets V8 optimize only what is really hot: of a search through a tree or a history a fifth of the work was optimizing (node 20; measured over
 * trees and histories, twice the budget brings no more). Newer versions of V8 count calls and have no such flag.
 */
export function optimizeLess(): void {
  if (!process.versions.v8.startsWith("11.")) return;
  // Not imported: a hook would load it for nothing. Before node 20.16 there is no such call, and nothing is set.
  process.getBuiltinModule?.("node:v8").setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
