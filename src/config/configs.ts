import { readFileSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { CONFIG_FILES, EMPTY_CONFIG, type ResolvedConfig } from "./config.ts";

/** All configs of a tree. */
export interface Configs {
  /** The root folder's config. */
  readonly root: ResolvedConfig;
  /**
   * The config that holds for a file. `path` from the root, with `/`.
   * @throws KeyguardError `config` when a nested one is invalid
   */
  for(path: string): Promise<ResolvedConfig>;
  /** The files that were read so far, from the root: the root's, nested ones, and what they extend. */
  files(): readonly string[];
}

/** Everything at its default. */
export const NO_CONFIGS: Configs = { root: EMPTY_CONFIG, for: async () => EMPTY_CONFIG, files: () => [] };

/**
 * Finds, checks and merges the configs of a tree: the root's at once, nested ones when a file below them is asked for. Configs come from the
 * working tree, as the user sees them. They are data: nothing in them is executed. What reads and checks them is only loaded
 * where there is one.
 * @param root absolute path of the repository or scanned folder
 * @param file a config named on the command line: taken instead of the root's
 * @throws KeyguardError `config`
 */
export async function openConfigs(root: string, file?: string): Promise<Configs> {
  const isThere = file !== undefined || hasConfig(root, "");
  const rootConfig = isThere ? await (await import("./load.ts")).loadRootConfig(root, file) : EMPTY_CONFIG;
  const known = new Map<string, ResolvedConfig>([["", rootConfig]]);
  const forFolder = async (folder: string): Promise<ResolvedConfig> => {
    const cached = known.get(folder);
    if (cached) return cached;
    const parent = await forFolder(folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1));
    const resolved = hasConfig(root, folder)
      ? await (await import("./load.ts")).loadNestedConfig(parent, root, folder)
      : parent;
    known.set(folder, resolved);
    return resolved;
  };
  // A scanned path outside of the root goes by its absolute path: the root's config alone holds for it.
  const folderOf = (path: string): string => (isAbsolute(path) ? "" : path.slice(0, path.lastIndexOf("/") + 1));
  return {
    root: rootConfig,
    for: async (path) => forFolder(folderOf(path)),
    files: () => [...new Set([...known.values()].flatMap(({ files }) => files))],
  };
}

/** Whether a folder may have a config: a package.json counts when it mentions keyguard. */
function hasConfig(root: string, folder: string): boolean {
  return CONFIG_FILES.some((name) => {
    const path = join(root, folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    return (
      stat !== undefined && (name !== "package.json" || !stat.isFile() || readFileSync(path).includes('"keyguard"'))
    );
  });
}
