import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { EXIT, isKeyguardError, KeyguardError } from "../error.ts";
import { applyChanges } from "../install/apply.ts";
import type { Change } from "../install/change.ts";
import { installGlobally } from "../install/global-hooks.ts";
import { gateWorks } from "../install/grep-test.ts";
import { HOOK_NAMES, type HookName, type InstallRequest, type Places } from "../install/hook-manager.ts";
import { Journal } from "../install/journal.ts";
import { noteMachine } from "../install/machine-notes.ts";
import { chooseManager, MANAGERS } from "../install/managers.ts";
import { findGlobalPlaces, findPlaces } from "../install/places.ts";
import { addPrepareScript } from "../install/prepare-script.ts";
import { describeChange } from "../report/change.ts";
import type { Command, ParsedArguments, World } from "./command.ts";
import { setGitConfig } from "./git-config.ts";

const DEFAULT_HOOKS: readonly HookName[] = ["pre-commit", "pre-merge-commit"];

async function run(args: ParsedArguments, world: World): Promise<number> {
  if (args.positionals.length > 0)
    throw new KeyguardError("usage", "install takes no argument", {
      expected: installCommand.usage.join("\n          "),
    });
  refuseArchive(world);
  if (args.flag("global")) return installForAll(args, world);
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
  const { manager, because, others } = chooseManager(places, args.text("manager") ?? "auto");
  const request = requestOf(places, hooksOf(args), world);
  const plan = manager.install(request);
  const changes = [...plan.changes, ...noteMachine(request)];
  if (args.flag("dry-run"))
    return showOnly([...changes, ...(args.flag("prepare") ? addPrepareScript(world.cwd) : [])], world);
  const journal = new Journal(places);
  const apply = (changes: readonly Change[]): void => {
    journal.note(changes);
    applyChanges(changes, [places.root, places.commonFolder], setGitConfig(world));
  };
  apply(changes);
  // Afterwards: a manager may have changed package.json, too.
  const prepare = args.flag("prepare") ? addPrepareScript(world.cwd) : [];
  apply(prepare);
  const names = request.hooks.join(", ");
  const isNew = changes.length + prepare.length > 0;
  world.stdout(
    isNew
      ? `keyguard is installed: ${names} (${manager.id}: ${because})\n`
      : `keyguard is installed already (${manager.id}: ${names})\n`,
  );
  if (others.length > 0) world.stdout(`  also here: ${others.join(", ")}; --manager chooses another\n`);
  sayNotes(plan.notes, request, world);
  return EXIT.clean;
}

/** Plug'n'Play keeps packages in archives, which no shell reads; ours asks to be unpacked (`preferUnplugged`), which a project can overrule. */
function refuseArchive({ packageFolder }: World): void {
  if (/\.zip[\\/]/.test(packageFolder))
    throw new KeyguardError("install", `keyguard lies in an archive, ${packageFolder}, which git's hooks cannot read`, {
      advice:
        'Set "dependenciesMeta": { "keyguard": { "unplugged": true } } in package.json, run yarn install, and again.',
    });
}

/** `--global`: for all of the user's repositories. */
async function installForAll(args: ParsedArguments, world: World): Promise<number> {
  const request: InstallRequest = {
    places: NOWHERE,
    hooks: hooksOf(args),
    packageFolder: world.packageFolder,
    packageInRepository: undefined,
    node: world.node,
    gateWorks: gateWorks(world.packageFolder),
  };
  const places = await findGlobalPlaces(world.cwd, world.env);
  const plan = installGlobally(request, places);
  if (args.flag("dry-run")) return showOnly(plan.changes, world);
  applyChanges(plan.changes, [places.ourFolder], setGitConfig(world));
  world.stdout(
    plan.changes.length > 0
      ? `keyguard is installed for all of your repositories: ${places.ourFolder}\n`
      : "keyguard is installed for all of your repositories already\n",
  );
  sayNotes(plan.notes, request, world);
  return EXIT.clean;
}

/** A global install belongs to no repository. */
const NOWHERE: Places = {
  root: "",
  gitFolder: "",
  commonFolder: "",
  hooksFolder: "",
  hooksPath: undefined,
  isBare: false,
};

function showOnly(changes: readonly Change[], world: World): number {
  for (const change of changes) world.stdout(describeChange(change));
  if (changes.length === 0) world.stdout("keyguard is installed already; nothing would change\n");
  return EXIT.clean;
}

function sayNotes(notes: readonly string[], request: InstallRequest, world: World): void {
  for (const note of notes) world.stdout(`  ${note}\n`);
  if (!request.gateWorks)
    world.stdout("  this machine's grep cannot be trusted with the gate: every commit starts node, which is slower\n");
}

function hooksOf(args: ParsedArguments): readonly HookName[] {
  const asked = args.texts("hook");
  for (const name of asked) {
    if (!HOOK_NAMES.some((hook) => hook === name))
      throw new KeyguardError("usage", `unknown hook "${name.slice(0, 40)}"`, { expected: HOOK_NAMES.join(", ") });
  }
  return asked.length === 0 ? DEFAULT_HOOKS : HOOK_NAMES.filter((hook) => asked.includes(hook));
}

function requestOf(places: Places, hooks: readonly HookName[], world: World): InstallRequest {
  return {
    places,
    hooks,
    packageFolder: world.packageFolder,
    packageInRepository: insideOf(places.root, world),
    node: world.node,
    gateWorks: gateWorks(world.packageFolder),
  };
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
  ],
  options: {
    hook: {
      type: "string",
      multiple: true,
      value: "NAME",
      help: `${HOOK_NAMES.join(", ")} (default: ${DEFAULT_HOOKS.join(", ")})`,
    },
    manager: { type: "string", value: "M", help: `auto (default), ${MANAGERS.map((each) => each.id).join(", ")}` },
    global: {
      type: "boolean",
      help: "for all of your repositories, through core.hooksPath; a repository's own hooks run first",
    },
    prepare: {
      type: "boolean",
      help: "add a prepare script to package.json, so that npm install wires the hooks in for teammates",
    },
    optional: { type: "boolean", help: "do nothing, quietly, where there is no repository (for the prepare script)" },
    "dry-run": { type: "boolean", help: "print the change, do nothing" },
  },
  run,
};
