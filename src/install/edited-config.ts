import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Plan } from "./change.ts";
import type { HookManager, HookName, HookStatus, InstallRequest, Places } from "./hook-manager.ts";

/** A manager whose hooks are commands in a config file of the repository. */
export interface ConfigManager {
  readonly id: string;
  /** The config file in charge, from the root, and why; `undefined`: this manager isn't used here. */
  find(places: Places): { readonly file: string; readonly because: string } | undefined;
  /** The file's text with keyguard's commands in it; the same text where they are there already. */
  add(text: string, request: InstallRequest, file: string): string;
  /** The text without them; the same text where there are none. */
  remove(text: string, file: string): string;
  /** The hooks that call keyguard. */
  hooksIn(text: string, file: string): readonly HookName[];
  /** What the user has to run or know afterwards. */
  notes(request: InstallRequest): readonly string[];
  /** Changes beside the config file's, e.g. to a hook that the manager wrote from it. */
  also?(before: string, after: string, places: Places): readonly Change[];
}

/** Makes a hook manager of the description of its config. */
export function configManager(config: ConfigManager): HookManager {
  const read = (places: Places, file: string): string =>
    existsSync(join(places.root, file)) ? readFileSync(join(places.root, file), "utf8") : "";
  const change = (places: Places, file: string, before: string, after: string): Change[] => {
    if (before === after) return [];
    const path = join(places.root, file);
    const own: Change = after === "" ? { kind: "delete", path } : { kind: "write", path, contents: after };
    return [own, ...(config.also?.(before, after, places) ?? [])];
  };
  return {
    id: config.id,
    detect: (places) => config.find(places)?.because,
    install(request): Plan {
      const file = config.find(request.places)?.file;
      if (file === undefined) return { changes: [], notes: [`${config.id} is not set up in this repository`] };
      const before = read(request.places, file);
      return {
        changes: change(request.places, file, before, config.add(before, request, file)),
        notes: config.notes(request),
      };
    },
    uninstall(places): Plan {
      const file = config.find(places)?.file;
      if (file === undefined) return { changes: [], notes: [] };
      const before = read(places, file);
      return { changes: change(places, file, before, config.remove(before, file)), notes: [] };
    },
    status(places, hooks): HookStatus[] {
      const file = config.find(places)?.file;
      const present = file === undefined ? [] : config.hooksIn(read(places, file), file);
      return hooks.map((hook) => ({
        hook,
        file: join(places.root, file ?? config.id),
        state: present.includes(hook) ? "installed" : "missing",
      }));
    },
  };
}
