import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openConfigs } from "../config/configs.ts";
import { gateLists } from "../detect/gate.ts";
import { EXIT, isKeyguardError } from "../error.ts";
import { gateWorks } from "../install/grep-test.ts";
import { HOOK_NAMES, type HookName, type Places } from "../install/hook-manager.ts";
import { chainedName } from "../install/hook-text.ts";
import { chooseManager } from "../install/managers.ts";
import { findPlaces } from "../install/places.ts";
import { rehearseCommit } from "../install/rehearsal.ts";
import { openRepository } from "../source/index.ts";
import type { Command, ParsedArguments, World } from "./command.ts";

/** One link of the chain. `failed`: a commit may get past it; `note`: worth knowing. */
interface Link {
  readonly link: string;
  readonly state: "ok" | "note" | "failed";
  readonly says: string;
}

async function run(args: ParsedArguments, world: World): Promise<number> {
  const places = await findPlaces(world.cwd, world.env);
  const links = [
    await gitLink(world),
    { link: "hooks folder", state: "ok", says: places.hooksFolder } as const,
    ...hookLinks(places),
    ...hookFileLinks(places, world),
    await configLink(places.root),
    gateLink(world),
    ...chainLinks(places),
    ...bypassLinks(world.env),
    secondLine(places.root),
    rehearsalLink(places, world),
  ];
  const isSound = links.every(({ state }) => state !== "failed");
  if (args.flag("json")) world.stdout(`${JSON.stringify({ blocks: isSound, links }, null, 2)}\n`);
  else {
    const width = Math.max(...links.map(({ link }) => link.length));
    for (const { link, state, says } of links)
      world.stdout(`${{ ok: "ok    ", note: "note  ", failed: "FAILED" }[state]}  ${link.padEnd(width)}  ${says}\n`);
    world.stdout(
      isSound
        ? "\nA commit with a key in it is blocked here.\n"
        : "\nA commit with a key in it may get through here.\n",
    );
  }
  return isSound ? EXIT.clean : EXIT.findings;
}

async function gitLink(world: World): Promise<Link> {
  const { gitVersion } = await openRepository(world.cwd, world.env);
  return { link: "git", state: "ok", says: gitVersion };
}

/** The manager and its hooks; `pre-commit` is what must be there. */
function hookLinks(places: Places): Link[] {
  const { manager, because } = chooseManager(places, "auto");
  const statuses = manager.status(places, HOOK_NAMES);
  const links: Link[] = [{ link: "manager", state: "ok", says: `${manager.id} (${because})` }];
  for (const { hook, file, state } of statuses) {
    if (state === "installed") links.push({ link: `hook ${hook}`, state: "ok", says: file });
    else if (hook === "pre-commit" || state === "not-executable") {
      links.push({
        link: `hook ${hook}`,
        state: "failed",
        says: state === "missing" ? "not installed: run keyguard install" : `${file}: ${state}`,
      });
    } else if (state === "changed")
      links.push({ link: `hook ${hook}`, state: "note", says: `${file} was changed since it was installed` });
    else if (hook === "pre-merge-commit")
      links.push({ link: `hook ${hook}`, state: "note", says: "not installed: merges are not checked" });
  }
  return links;
}

/** The paths that an installed hook file remembers. */
function hookFileLinks(places: Places, world: World): Link[] {
  const file = [join(places.hooksFolder, "pre-commit"), join(places.root, ".husky", "pre-commit")].find(
    (path) => existsSync(path) && readFileSync(path, "utf8").includes("keyguard_home="),
  );
  if (file === undefined) return [{ link: "node", state: "ok", says: `${world.node} (${process.version})` }];
  const text = readFileSync(file, "utf8");
  const node = /^keyguard_node='(.*)'$/m.exec(text)?.[1] ?? "";
  const homes = [...text.matchAll(/keyguard_home='(.*)'$/gm)].map((match) => resolve(places.root, match[1] as string));
  const home = homes.find((path) => existsSync(join(path, "package.json")));
  const links: Link[] = [
    existsSync(node)
      ? { link: "node", state: "ok", says: node }
      : { link: "node", state: "note", says: `${node} is gone; the hook looks in the usual places` },
  ];
  if (home === undefined)
    return [
      ...links,
      { link: "package", state: "failed", says: `gone from ${homes.join(" and ")}: run keyguard install` },
    ];
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const isSame = version === world.version;
  return [
    ...links,
    {
      link: "package",
      state: isSame ? "ok" : "note",
      says: isSame ? `${version} in ${home}` : `${version} in ${home}; this is ${world.version}`,
    },
  ];
}

async function configLink(root: string): Promise<Link> {
  try {
    const { files } = (await openConfigs(root)).root;
    return { link: "config", state: "ok", says: files.length === 0 ? "none: the defaults hold" : files.join(", ") };
  } catch (error) {
    if (!isKeyguardError(error)) throw error;
    return {
      link: "config",
      state: "note",
      says: `${error.message.split("\n").join(" ")} (every commit is blocked until it is mended)`,
    };
  }
}

/** Whether the gate's files are those that this engine's rules make, and this machine's grep reads them rightly. */
function gateLink(world: World): Link {
  const { words, patterns } = gateLists();
  const isSame = (name: string, lines: readonly string[]): boolean => {
    const file = join(world.packageFolder, "dist", name);
    return existsSync(file) && readFileSync(file, "utf8") === `${lines.join("\n")}\n`;
  };
  if (!isSame("gate-words.txt", words) || !isSame("gate-patterns.txt", patterns))
    return {
      link: "gate",
      state: "failed",
      says: "its files do not belong to this version's rules: install keyguard anew",
    };
  return gateWorks(world.packageFolder)
    ? { link: "gate", state: "ok", says: `${words.length} words, ${patterns.length} patterns` }
    : {
        link: "gate",
        state: "note",
        says: "this machine's grep cannot be trusted with it: install again, so that every commit starts node",
      };
}

/** Hooks that were there before keyguard are called by it; they need their run bit. */
function chainLinks(places: Places): Link[] {
  return HOOK_NAMES.flatMap((hook: HookName): Link[] => {
    const file = join(places.hooksFolder, chainedName(hook));
    if (!existsSync(file)) return [];
    const runs = (statSync(file).mode & 0o111) !== 0;
    return [
      {
        link: `earlier ${hook}`,
        state: runs ? "ok" : "note",
        says: runs ? `${file} runs first` : `${file} is not executable: git would not run it either`,
      },
    ];
  });
}

const BYPASSES: readonly (readonly [variable: string, value: RegExp])[] = [
  ["HUSKY", /^0$/],
  ["LEFTHOOK", /^(?:0|false)$/],
  ["SKIP", /keyguard/],
  ["SKIP_SIMPLE_GIT_HOOKS", /^1$/],
  ["HUSKY_SKIP_HOOKS", /./],
  ["PRE_COMMIT_ALLOW_NO_CONFIG", /^1$/],
];

function bypassLinks(env: NodeJS.ProcessEnv): Link[] {
  const set = BYPASSES.filter(([variable, value]) => value.test(env[variable] ?? ""));
  if (set.length === 0) return [{ link: "bypass", state: "ok", says: "no variable that skips hooks is set" }];
  return set.map(([variable]) => ({
    link: "bypass",
    state: "failed",
    says: `${variable}=${env[variable]} skips hooks in this environment`,
  }));
}

/** Whether CI looks too: nothing local can stop --no-verify. */
function secondLine(root: string): Link {
  const workflows = join(root, ".github", "workflows");
  const files = [
    ...(existsSync(workflows) ? readdirSync(workflows).map((name) => join(workflows, name)) : []),
    ...[".gitlab-ci.yml", "azure-pipelines.yml", ".circleci/config.yml", "bitbucket-pipelines.yml", ".travis.yml"].map(
      (name) => join(root, name),
    ),
  ];
  const found = files.find(
    (file) => existsSync(file) && statSync(file).isFile() && readFileSync(file, "utf8").includes("keyguard"),
  );
  return found
    ? { link: "second line", state: "ok", says: found }
    : { link: "second line", state: "note", says: "CI does not call keyguard; --no-verify gets past every local hook" };
}

function rehearsalLink(places: Places, world: World): Link {
  const { isBlocked, output } = rehearseCommit(places, world.env);
  if (isBlocked) return { link: "rehearsal", state: "ok", says: "git refused to commit a generated key" };
  return {
    link: "rehearsal",
    state: "failed",
    says: `a generated key was not blocked by keyguard: ${output.trim().split("\n").slice(-2).join(" / ").slice(0, 200) || "the commit went through"}`,
  };
}

export const doctorCommand: Command = {
  name: "doctor",
  summary: "Proves that a commit with a key in it is blocked, link by link. Exit 0 only when it is.",
  usage: ["keyguard doctor [--json]"],
  options: { json: { type: "boolean", help: "as JSON" } },
  run,
};
