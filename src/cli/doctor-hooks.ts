import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { asideOf, isRunnable } from "../install/git-hooks.ts";
import { configuredName } from "../install/global-hooks.ts";
import { HOOK_NAMES, type HookName, type HookStatus, type Places } from "../install/hook-manager.ts";
import { notedPath } from "../install/machine-notes.ts";
import { chooseManager } from "../install/managers.ts";
import type { World } from "./command.ts";
import type { Link } from "./doctor-link.ts";

/** The hook that must be there: on a server that is another one. */
function neededHook({ isBare }: Places): HookName {
  return isBare ? "pre-receive" : "pre-commit";
}

/** The folder that git looks in, the manager and its hooks. */
export function hookLinks(places: Places, configured: readonly HookName[]): Link[] {
  const { manager, because } = chooseManager(places, "auto");
  const links: Link[] = [
    hooksFolderLink(places, configured),
    { link: "manager", state: "ok", says: `${manager.id} (${because})` },
  ];
  for (const hook of configured)
    links.push({ link: `configured ${hook}`, state: "ok", says: `hook.${configuredName(hook)} in git's config` });
  for (const status of manager.status(places, HOOK_NAMES)) {
    const link = hookLink(status, manager.id, neededHook(places));
    if (link && !(link.state !== "ok" && configured.includes(status.hook))) links.push(link);
  }
  return links;
}

function hooksFolderLink(places: Places, configured: readonly HookName[]): Link {
  const link = "hooks folder";
  const { hooksFolder, hooksPath } = places;
  const says = hooksPath ? `${hooksFolder} (core.hooksPath, ${hooksPath.scope})` : hooksFolder;
  if (existsSync(hooksFolder)) return { link, state: "ok", says };
  return { link, state: configured.includes(neededHook(places)) ? "note" : "failed", says: `${says} does not exist` };
}

function hookLink({ hook, file, state }: HookStatus, managerId: string, needed: HookName): Link | undefined {
  const link = `hook ${hook}`;
  switch (state) {
    case "installed":
      return { link, state: "ok", says: file };
    case "not-executable":
      return { link, state: "failed", says: `${file} is not executable: git does not run it` };
    case "inactive":
      return {
        link,
        state: hook === needed ? "failed" : "note",
        says: `${file} calls keyguard, but git does not call ${managerId}: run keyguard install, or ${managerId}'s own`,
      };
    case "changed":
      return {
        link,
        state: hook === needed ? "failed" : "note",
        says: `${file} was changed since it was installed`,
      };
    case "missing":
      if (hook === needed) return { link, state: "failed", says: `not installed: run ${commandFor(hook)}` };
      return hook === "pre-merge-commit" && needed === "pre-commit"
        ? { link, state: "note", says: "not installed: merges are not checked" }
        : undefined;
  }
}

function commandFor(hook: HookName): string {
  return hook === "pre-commit" ? "keyguard install" : `keyguard install --hook ${hook}`;
}

/** Node and the package as the hook finds them: by what its file says, else by what install noted in the git folder. */
export function findingLinks(places: Places, world: World): Link[] {
  const hook = neededHook(places);
  const file = [join(places.hooksFolder, hook), join(places.hooksFolder, "..", hook)].find(
    (path) => isFile(path) && readFileSync(path, "utf8").includes("keyguard_home="),
  );
  const text = file === undefined ? "" : readFileSync(file, "utf8");
  const node = /^keyguard_node='(.+)'$/m.exec(text)?.[1] ?? notedPath(places, "node");
  const noted = notedPath(places, "home");
  const homes = [...text.matchAll(/keyguard_home='(.*)'$/gm)].map((match) => resolve(places.root, match[1] as string));
  if (noted !== undefined) homes.push(noted);
  return [nodeLink(node), homes.length === 0 ? packageLink([world.packageFolder], world) : packageLink(homes, world)];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

const OLDEST_NODE = 20;

function nodeLink(node: string | undefined): Link {
  const link = "node";
  if (node === undefined)
    return { link, state: "note", says: "no path is recorded; the hook looks in the usual places" };
  const { stdout, status } = spawnSync(node, ["--version"], { encoding: "utf8" });
  if (status !== 0) return { link, state: "note", says: `${node} is gone; the hook looks in the usual places` };
  const version = stdout.trim();
  return Number(/^v(\d+)/.exec(version)?.[1]) >= OLDEST_NODE
    ? { link, state: "ok", says: `${node} (${version})` }
    : { link, state: "failed", says: `${node} is ${version}; keyguard needs ${OLDEST_NODE} or newer` };
}

function packageLink(homes: readonly string[], world: World): Link {
  const link = "package";
  const home = homes.find((path) => existsSync(join(path, "package.json")));
  if (home === undefined)
    return { link, state: "failed", says: `gone from ${[...new Set(homes)].join(" and ")}: run keyguard install` };
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  return version === world.version
    ? { link, state: "ok", says: `${version} in ${home}` }
    : { link, state: "note", says: `${version} in ${home}; this is ${world.version}` };
}

/** Hooks that were there before keyguard are called by it; they need their run bit. */
export function chainLinks(places: Places): Link[] {
  return HOOK_NAMES.flatMap((hook: HookName): Link[] => {
    const name = asideOf(places.hooksFolder, hook);
    if (name === undefined) return [];
    const file = join(places.hooksFolder, name);
    const runs = isRunnable(file);
    return [
      {
        link: `earlier ${hook}`,
        state: runs ? "ok" : "note",
        says: runs ? `${file} runs first` : `${file} is not executable: git would not run it either`,
      },
    ];
  });
}
