import micromatch from "micromatch";
import type { PlacedGlob } from "../config/config.ts";
import { LONGEST_PATH } from "../config/glob-bounds.ts";

/**
 * Makes one test of many globs. A glob holds for its config's folder and what is below; one without a slash matches the file's name at
 * any depth, as in `.gitignore`. Letters with accents match however they are composed (macOS stores them decomposed).
 * Extended globs are off: `+(a|+(b))` from a cloned config could take exponential time.
 */
export function globTest(globs: readonly PlacedGlob[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const tests = globs.map(({ glob, folder }) => {
    const clean = glob.normalize("NFC").replace(/^\.?\//, "");
    const pattern = clean.endsWith("/") ? `${clean}**` : clean;
    const matches = micromatch.matcher(pattern, { dot: true, noextglob: true, basename: !pattern.includes("/") });
    return (path: string): boolean => path.startsWith(folder) && matches(path.slice(folder.length));
  });
  return (path) => {
    // No sane path is that long: what cannot be matched quickly is neither ignored nor allowed.
    if (path.length > LONGEST_PATH) return false;
    const normal = path.normalize("NFC");
    return tests.some((test) => test(normal));
  };
}
