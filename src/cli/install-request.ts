import { EXIT, KeyguardError } from "../error.ts";
import type { Change } from "../install/change.ts";
import { gateWorks } from "../install/grep-test.ts";
import { HOOK_NAMES, type HookName, type InstallRequest, type Places } from "../install/hook-manager.ts";
import { describeChange } from "../report/change.ts";
import type { ParsedArguments, World } from "./command.ts";

/** The hooks that are wired in when none is named. */
export const DEFAULT_HOOKS: readonly HookName[] = ["pre-commit", "pre-merge-commit"];

/** `--dry-run`. */
export function showOnly(changes: readonly Change[], world: World): number {
  for (const change of changes) world.stdout(describeChange(change));
  if (changes.length === 0) world.stdout("keyguard is installed already; nothing would change\n");
  return EXIT.clean;
}

/** What the user should know about it. */
export function sayNotes(notes: readonly string[], request: InstallRequest, world: World): void {
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

/** What every way of installing is asked for. A global install belongs to no repository. */
export function requestFor(args: ParsedArguments, world: World): InstallRequest {
  return {
    places: NOWHERE,
    hooks: hooksOf(args),
    packageFolder: world.packageFolder,
    packageInRepository: undefined,
    node: world.node,
    gateWorks: gateWorks(world.packageFolder),
  };
}

const NOWHERE: Places = {
  root: "",
  gitFolder: "",
  commonFolder: "",
  hooksFolder: "",
  hooksPath: undefined,
  isBare: false,
};
