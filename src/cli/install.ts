import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { EXIT, isKeyguardError, KeyguardError } from "../error.ts";
import { applyChanges } from "../install/apply.ts";
import { HOOK_NAMES, type Places } from "../install/hook-manager.ts";
import { Journal } from "../install/journal.ts";
import { withLock } from "../install/lock.ts";
import { noteMachine } from "../install/machine-notes.ts";
import { chooseManager, MANAGERS } from "../install/managers.ts";
import { findPlaces } from "../install/places.ts";
import { addPrepareScript } from "../install/prepare-script.ts";
import { type Command, type ParsedArguments, refuseArguments, type World } from "./command.ts";
import { setGitConfig } from "./git-config.ts";
import { installForAll } from "./install-for-all.ts";
import { DEFAULT_HOOKS, requestFor, sayNotes, showOnly } from "./install-request.ts";

async function run(args: ParsedArguments, world: World): Promise<number> {
  refuseArguments(installCommand, args);
  refuseArchive(world);
  if (args.flag("global") || args.flag("template")) {
    refuseForAll(args);
    return installForAll(args, world);
  }
  // As the script of a package that is somebody else's dependency: that repository is not ours to change.
  if (args.flag("optional") && world.cwd.split(/[\\/]/).includes("node_modules")) return EXIT.clean;
  let places: Places;
  try {
    places = await findPlaces(world.cwd, world.env);
  } catch (error) {
    // In a tarball, a container or a production install there may be no repository, or no git.
    if (
      args.flag("optional") &&
      isKeyguardError(error) &&
      (error.code === "not-a-repository" || error.code === "git-missing")
    )
      return EXIT.clean;
    throw error;
  }
  const folder = join(places.commonFolder, "keyguard");
  return args.flag("dry-run") ? install(args, world, places) : withLock(folder, () => install(args, world, places));
}

async function install(args: ParsedArguments, world: World, places: Places): Promise<number> {
  const { manager, because, others } = chooseManager(places, args.text("manager") ?? "auto");
  const request = { ...requestFor(args, world), places, packageInRepository: insideOf(places.root, world) };
  const plan = manager.install(request);
  const wiring = [...plan.changes, ...noteMachine(request)];
  const changes = [...wiring, ...(args.flag("prepare") ? addPrepareScript(world.cwd, wiring) : [])];
  if (args.flag("dry-run")) return showOnly(changes, world);
  const noted = new Journal(places).note(changes);
  applyChanges([...noted, ...changes], [places.root, places.commonFolder], setGitConfig(world));
  const names = request.hooks.join(", ");
  world.stdout(
    changes.length > 0
      ? `keyguard is installed: ${names} (${manager.id}: ${because})\n`
      : `keyguard is installed already (${manager.id}: ${names})\n`,
  );
  if (others.length > 0) world.stdout(`  also here: ${others.join(", ")}; --manager chooses another\n`);
  sayNotes(plan.notes, request, world);
  return EXIT.clean;
}

/** What only one repository can have. */
function refuseForAll(args: ParsedArguments): void {
  const chosen = args.flag("global") ? "--global" : "--template";
  const lost = args.text("manager") !== undefined ? "--manager" : args.flag("prepare") ? "--prepare" : undefined;
  if (lost !== undefined)
    throw new KeyguardError("usage", `${lost} does not go with ${chosen}`, {
      expected: installCommand.usage.join("\n          "),
    });
}

/** Plug'n'Play keeps packages in archives, which no shell reads; ours asks to be unpacked (`preferUnplugged`), which a project can overrule. */
function refuseArchive({ packageFolder }: World): void {
  if (/\.zip[\\/]/.test(packageFolder))
    throw new KeyguardError("install", `keyguard lies in an archive, ${packageFolder}, which git's hooks cannot read`, {
      advice:
        'Set "dependenciesMeta": { "keyguard": { "unplugged": true } } in package.json, run yarn install, and again.',
    });
}

/** keyguard's folder as the repository sees it. Through pnpm's links the path in a `node_modules` is the one that lasts. */
function insideOf(root: string, { packageFolder, cwd }: World): string | undefined {
  const real = realpathSync(packageFolder);
  const top = realpathSync(root);
  const fromTop = (path: string): string | undefined => {
    const way = relative(top, path);
    return way === "" || way.startsWith("..") || isAbsolute(way) ? undefined : way.split(sep).join("/");
  };
  for (let folder = realpathSync(cwd); fromTop(folder) !== undefined || folder === top; folder = dirname(folder)) {
    const linked = join(folder, "node_modules", "keyguard");
    if (existsSync(linked) && realpathSync(linked) === real) return fromTop(linked);
    if (folder === top) break;
  }
  return fromTop(real);
}

export const installCommand: Command = {
  name: "install",
  summary: "Wires the hooks into this repository; what is there is kept and runs first.",
  usage: [
    "keyguard install [--hook NAME]… [--manager M] [--prepare] [--optional] [--dry-run]",
    "keyguard install --global [--hook NAME]… [--dry-run]",
    "keyguard install --template [--hook NAME]… [--dry-run]",
  ],
  options: {
    hook: {
      type: "string",
      multiple: true,
      value: "NAME",
      help: `the hooks: ${HOOK_NAMES.join(", ")} (default: ${DEFAULT_HOOKS.join(", ")})`,
    },
    manager: { type: "string", value: "M", help: `auto (default), ${MANAGERS.map((each) => each.id).join(", ")}` },
    global: {
      type: "boolean",
      help: "for all of your repositories, through git's configured hooks (from 2.54 on) or core.hooksPath; their own run, too",
    },
    template: { type: "boolean", help: "for repositories that come later, through init.templateDir" },
    prepare: {
      type: "boolean",
      help: "add a prepare script to package.json, so that npm install wires the hooks in for teammates",
    },
    optional: { type: "boolean", help: "do nothing, quietly, where there is no repository (for the prepare script)" },
    "dry-run": { type: "boolean", help: "print the change, do nothing" },
  },
  run,
};
