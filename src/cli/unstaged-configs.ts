import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isStagedAsIs } from "../source/index-file.ts";
import type { World } from "./command.ts";

/**
 * Of the configs that hold now, those that are not staged as they are, as far as can be told without starting git. A package's config is
 * no part of the repository: the config that extends it names it.
 * @param paths from the root
 */
export function unstagedConfigs(world: World, root: string, paths: readonly string[]): string[] {
  return paths.filter(
    (path) =>
      !/(?:^|\/)node_modules\/|\n/.test(path) && !isStagedAsIs(path, readFileSync(join(root, path)), root, world),
  );
}
