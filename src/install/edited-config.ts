import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KeyguardError } from "../error.ts";
import type { Change, Plan } from "./change.ts";
import { gitHooks, isOurs, isRunnable, standInFor } from "./git-hooks.ts";
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
  /** What the hooks that the manager writes into git's folder have in them, and other files there have not. */
  readonly mark: RegExp;
  /** Hooks that the manager only writes where there is no file yet: one that stands in would keep it out for good. */
  readonly keptOutOf?: readonly HookName[];
  /** Whether the manager makes a file for each hook that its config names, and for no other. */
  readonly makesHooks?: boolean;
  /** Why the config that is in charge cannot be edited, and what to do instead; it is checked before anything is changed. */
  refuses?(text: string, file: string, request: InstallRequest): string | undefined;
  /** Changes beside the config file's, e.g. to a hook that the manager wrote from it. */
  also?(before: string, after: string, places: Places): readonly Change[];
}

function waitingNote(hooks: readonly HookName[], id: string): string[] {
  if (hooks.length === 0) return [];
  return [`git does not call ${id} for ${hooks.join(", ")} yet: nothing is checked until npm install has wired it in`];
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
  const isActive = (places: Places, hook: HookName): boolean => {
    const path = join(places.hooksFolder, hook);
    return isRunnable(path) && !isOurs(path) && config.mark.test(readFileSync(path, "utf8"));
  };
  const isAwaited = (places: Places, hook: HookName): boolean =>
    config.keptOutOf?.includes(hook) === true && !existsSync(join(places.hooksFolder, hook));
  return {
    id: config.id,
    detect: (places) => config.find(places)?.because,
    install(request): Plan {
      const file = config.find(request.places)?.file;
      if (file === undefined) return { changes: [], notes: [`${config.id} is not set up in this repository`] };
      const before = read(request.places, file);
      const refusal = config.refuses?.(before, file, request);
      if (refusal !== undefined)
        throw new KeyguardError("install", `${file} is nothing that keyguard can edit`, { advice: refusal });
      const changes = change(request.places, file, before, config.add(before, request, file));
      const isCalled = (hook: HookName): boolean => isActive(request.places, hook) || isAwaited(request.places, hook);
      const standIn = standInFor(request, isCalled);
      const awaited = request.hooks.filter((hook) => isAwaited(request.places, hook));
      return {
        changes: [...changes, ...standIn.changes],
        notes: [
          ...(standIn.changes.length > 0 || changes.length > 0 ? config.notes(request) : []),
          ...standIn.notes,
          ...waitingNote(awaited, config.id),
        ],
      };
    },
    uninstall(places): Plan {
      const file = config.find(places)?.file;
      if (file === undefined) return { changes: [], notes: [] };
      const before = read(places, file);
      return { changes: change(places, file, before, config.remove(before, file)), notes: [] };
    },
    isLeftOver(places, hook) {
      const file = config.find(places)?.file;
      const names = file !== undefined && read(places, file).includes(hook);
      return config.makesHooks === true && !names && isActive(places, hook);
    },
    status(places, hooks): HookStatus[] {
      const file = config.find(places)?.file;
      const present = file === undefined ? [] : config.hooksIn(read(places, file), file);
      return hooks.map((hook) => {
        const [own] = gitHooks.status(places, [hook]);
        if (own && own.state !== "missing" && !isActive(places, hook)) return own;
        const state = !present.includes(hook) ? "missing" : isActive(places, hook) ? "installed" : "inactive";
        return { hook, file: join(places.root, file ?? config.id), state };
      });
    },
  };
}
