import type { PlacedGlob } from "../config/config.ts";

/** Makes a test of globs; without any, their library stays unloaded. */
export async function testOf(globs: readonly PlacedGlob[]): Promise<(path: string) => boolean> {
  return globs.length === 0 ? () => false : (await import("../allow/glob.ts")).globTest(globs);
}
