import { existsSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXIT } from "../error.ts";
import { applyChanges } from "../install/apply.ts";
import type { Change } from "../install/change.ts";
import { type GlobalPlaces, installGlobally, installIntoTemplate, uninstallGlobally } from "../install/global-hooks.ts";
import { withLock } from "../install/lock.ts";
import { findGlobalPlaces } from "../install/places.ts";
import { describeChange } from "../report/change.ts";
import type { ParsedArguments, World } from "./command.ts";
import { setGitConfig } from "./git-config.ts";
import { requestFor, sayNotes, showOnly } from "./install-request.ts";

/** `--global` for all of the user's repositories, `--template` for those that come later. */
export async function installForAll(args: ParsedArguments, world: World): Promise<number> {
  const request = requestFor(args, world);
  const places = await findGlobalPlaces(world.cwd, world.env);
  const work = async (): Promise<number> => {
    const plans = [
      ...(args.flag("global") ? [installGlobally(request, places)] : []),
      ...(args.flag("template") ? [installIntoTemplate(request, places)] : []),
    ];
    const changes = plans.flatMap((plan) => plan.changes);
    if (args.flag("dry-run")) return showOnly(changes, world);
    apply(changes, places, world);
    const whose = args.flag("global") ? "all of your repositories" : "repositories that you make from now on";
    world.stdout(`keyguard is installed for ${whose}${changes.length > 0 ? "" : " already"}\n`);
    sayNotes(
      plans.flatMap((plan) => plan.notes),
      request,
      world,
    );
    return EXIT.clean;
  };
  return args.flag("dry-run") ? work() : withLock(dirname(places.ourFolder), work);
}

/** Takes out both. */
export async function uninstallForAll(args: ParsedArguments, world: World): Promise<number> {
  const places = await findGlobalPlaces(world.cwd, world.env);
  const { changes, notes } = uninstallGlobally(places);
  if (args.flag("dry-run")) {
    for (const change of changes) world.stdout(describeChange(change));
    return EXIT.clean;
  }
  apply(changes, places, world);
  const template = join(places.ourTemplateFolder, "hooks");
  for (const folder of [places.ourFolder, template, dirname(template), dirname(places.ourFolder)])
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  world.stdout(
    changes.length === 0
      ? "keyguard is not installed for all repositories\n"
      : "keyguard is taken out of all of your repositories' hooks\n",
  );
  for (const note of notes) world.stdout(`  ${note}\n`);
  return EXIT.clean;
}

function apply(changes: readonly Change[], places: GlobalPlaces, world: World): void {
  const folders = [places.ourFolder, places.hooksPath, places.templateFolder ?? places.ourTemplateFolder];
  applyChanges(
    changes,
    folders.filter((folder) => folder !== undefined),
    setGitConfig(world),
  );
}
