import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Larger files are bundles and data. */
const LARGEST = 4_000_000;

/** All regular files below a folder, `.git` aside. */
export function* filesBelow(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== ".git") yield* filesBelow(path);
    } else if (entry.isFile() && statSync(path).size <= LARGEST) yield path;
  }
}
