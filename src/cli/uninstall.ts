import { join } from "node:path";
import { EXIT } from "../error.ts";
import { applyChanges } from "../install/apply.ts";
import type { Change } from "../install/change.ts";
import { HOOK_NAMES, type HookManager, type Places } from "../install/hook-manager.ts";
import { Journal } from "../install/journal.ts";
import { withLock } from "../install/lock.ts";
import { forgetMachine } from "../install/machine-notes.ts";
import { MANAGERS } from "../install/managers.ts";
import { findPlaces } from "../install/places.ts";
import { removePrepareScript } from "../install/prepare-script.ts";
import { describeChange } from "../report/change.ts";
import { type Command, type ParsedArguments, refuseArguments, type World } from "./command.ts";
import { setGitConfig } from "./git-config.ts";
import { uninstallForAll } from "./install-for-all.ts";

async function run(args: ParsedArguments, world: World): Promise<number> {
  refuseArguments(uninstallCommand, args);
  if (args.flag("global")) return uninstallForAll(args, world);
  const places = await findPlaces(world.cwd, world.env);
  if (args.flag("dry-run")) return uninstall(args, world, places);
  return withLock(join(places.commonFolder, "keyguard"), () => uninstall(args, world, places));
}

async function uninstall(args: ParsedArguments, world: World, places: Places): Promise<number> {
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

export const uninstallCommand: Command = {
  name: "uninstall",
  summary: "Takes out exactly what install put in.",
  usage: ["keyguard uninstall [--dry-run]", "keyguard uninstall --global [--dry-run]"],
  options: {
    global: { type: "boolean", help: "take out what install --global and --template put in" },
    "dry-run": { type: "boolean", help: "print the change, do nothing" },
  },
  run,
};
