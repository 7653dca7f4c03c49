import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openConfigs } from "../config/configs.ts";
import { gateLists } from "../detect/gate.ts";
import { secondLook } from "../detect/second-look.ts";
import { isKeyguardError } from "../error.ts";
import { gateWorks } from "../install/grep-test.ts";
import type { World } from "./command.ts";
import type { Link } from "./doctor-link.ts";

/** Whether the config can be read. Where it cannot, every commit is blocked. */
export async function configLink(root: string): Promise<Link> {
  try {
    const { files } = (await openConfigs(root)).root;
    return { link: "config", state: "ok", says: files.length === 0 ? "none: the defaults hold" : files.join(", ") };
  } catch (error) {
    if (!isKeyguardError(error)) throw error;
    return {
      link: "config",
      state: "failed",
      says: `${error.message.split("\n").join(" ")} (every commit is blocked until it is mended)`,
    };
  }
}

/** Whether the gate's files are those that this engine's rules make, and this machine's grep reads them rightly. */
export function gateLink(world: World): Link {
  const { words, patterns } = gateLists();
  const { anyCase, exact } = secondLook();
  const isSame = (name: string, lines: readonly string[]): boolean => {
    const file = join(world.packageFolder, "dist", name);
    return existsSync(file) && readFileSync(file, "latin1") === `${lines.join("\n")}\n`;
  };
  const lists = { words, patterns, again: anyCase, exact };
  if (!Object.entries(lists).every(([name, lines]) => isSame(`gate-${name}.txt`, lines)))
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

const BYPASSES: readonly (readonly [variable: string, value: RegExp])[] = [
  ["HUSKY", /^0$/],
  ["LEFTHOOK", /^(?:0|false)$/],
  ["LEFTHOOK_EXCLUDE", /keyguard/],
  ["SKIP", /keyguard/],
  ["PREK_SKIP", /keyguard/],
  ["SKIP_SIMPLE_GIT_HOOKS", /^1$/],
  ["HUSKY_SKIP_HOOKS", /./],
  ["PRE_COMMIT_ALLOW_NO_CONFIG", /^1$/],
];

/** Variables by which managers, or hooks in them, are told to do nothing. */
export function bypassLinks(env: NodeJS.ProcessEnv): Link[] {
  const set = BYPASSES.filter(([variable, value]) => value.test(env[variable] ?? ""));
  if (set.length === 0) return [{ link: "bypass", state: "ok", says: "no variable that skips hooks is set" }];
  return set.map(([variable]) => ({
    link: "bypass",
    state: "failed",
    says: `${variable}=${env[variable]} skips hooks in this environment`,
  }));
}

/** Whether CI looks too: nothing local can stop --no-verify. */
export function secondLine(root: string): Link {
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
