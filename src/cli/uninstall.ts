import { existsSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXIT } from "../error.ts";
import { applyChanges } from "../install/apply.ts";
import type { Change } from "../install/change.ts";
import { uninstallGlobally } from "../install/global-hooks.ts";
import { HOOK_NAMES, type HookManager, type Places } from "../install/hook-manager.ts";
import { Journal } from "../install/journal.ts";
import { forgetMachine } from "../install/machine-notes.ts";
import { MANAGERS } from "../install/managers.ts";
import { findGlobalPlaces, findPlaces } from "../install/places.ts";
import { removePrepareScript } from "../install/prepare-script.ts";
import { describeChange } from "../report/change.ts";
import type { Command, ParsedArguments, World } from "./command.ts";
import { setGitConfig } from "./git-config.ts";

async function run(args: ParsedArguments, world: World): Promise<number> {
  if (args.flag("global")) return uninstallForAll(world);
  const places = await findPlaces(world.cwd, world.env);
  const journal = new Journal(places);
  const notes: string[] = [];
  let changed = 0;
  const takeOut = (changes: readonly Change[]): void => {
    const restoring = journal.restoring(changes);
    if (args.flag("dry-run")) for (const change of restoring) world.stdout(describeChange(change));
    else applyChanges(restoring, [places.root, places.commonFolder], setGitConfig(world));
    changed += changes.length;
  };
  // One after the other: several managers can have changed the same file.
  for (const manager of MANAGERS) {
    const plan = manager.uninstall(places);
    takeOut(plan.changes);
    takeOut(leftOvers(manager, places, journal));
    notes.push(...plan.notes);
  }
  takeOut(removePrepareScript(world.cwd));
  takeOut(forgetMachine(places));
  if (args.flag("dry-run")) return EXIT.clean;
  journal.remove();
  world.stdout(
    changed === 0 ? "keyguard is not installed here\n" : "keyguard is taken out; everything else is as it was\n",
  );
  for (const note of notes) world.stdout(`  ${note}\n`);
  return EXIT.clean;
}

/** Hooks that a manager made for keyguard's sake alone. */
function leftOvers(manager: HookManager, places: Places, journal: Journal): Change[] {
  return HOOK_NAMES.flatMap((hook): Change[] => {
    const path = join(places.hooksFolder, hook);
    return journal.hasMade(path) && manager.isLeftOver?.(places, hook) ? [{ kind: "delete", path }] : [];
  });
}

async function uninstallForAll(world: World): Promise<number> {
  const places = await findGlobalPlaces(world.cwd, world.env);
  const { changes } = uninstallGlobally(places);
  applyChanges(changes, [places.ourFolder], setGitConfig(world));
  removeEmptyFolders(places.ourFolder);
  world.stdout(
    changes.length === 0
      ? "keyguard is not installed for all repositories\n"
      : "keyguard is taken out of all of your repositories' hooks\n",
  );
  return EXIT.clean;
}

/** The hooks folder and keyguard's folder around it, where nothing else is in them. */
function removeEmptyFolders(folder: string): void {
  for (const each of [folder, dirname(folder)]) if (existsSync(each) && readdirSync(each).length === 0) rmdirSync(each);
}

export const uninstallCommand: Command = {
  name: "uninstall",
  summary: "Takes out exactly what install put in.",
  usage: ["keyguard uninstall [--dry-run]", "keyguard uninstall --global"],
  options: {
    global: { type: "boolean", help: "take out what install --global put in" },
    "dry-run": { type: "boolean", help: "print the change, do nothing" },
  },
  run,
};
