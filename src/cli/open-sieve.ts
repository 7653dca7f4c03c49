import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Sieve } from "../detect/sieve/sieve.ts";

/**
 * The sieve that the build made; undefined where it cannot run (a Node without WebAssembly): then every place of an anchor is looked at, which
 * finds the same.
 * @param packageFolder keyguard's own
 */
export function openSieve(packageFolder: string): Sieve | undefined {
  if (!("WebAssembly" in globalThis)) return undefined;
  const dist = join(packageFolder, "dist");
  return new Sieve(readFileSync(join(dist, "sieve.wasm")), readFileSync(join(dist, "sieve-tables.bin")));
}
