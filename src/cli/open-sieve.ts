import { readFileSync } from "node:fs";
import { join } from "node:path";
import { outOfContainer } from "../container.ts";
import { Sieve } from "../detect/sieve/sieve.ts";

/**
 * The sieve that the build made; undefined where it cannot run (a Node without WebAssembly): then every place of an anchor is looked at, which
 * finds the same.
 * @param packageFolder keyguard's own
 */
export function openSieve(packageFolder: string): Sieve | undefined {
  if (!("WebAssembly" in globalThis)) return undefined;
  const dist = join(packageFolder, "dist");
  const tables = outOfContainer(readFileSync(join(dist, "tables.wasm")));
  return new Sieve(readFileSync(join(dist, "sieve.wasm")), tables);
}
