import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { KeyguardError } from "../error.ts";
import type { Change } from "./change.ts";
import { setInJson, valueInJson } from "./json-edit.ts";

/**
 * Harmless where keyguard isn't installed (production), outside of a repository (a tarball, a container) and in CI. `exit 0` because cmd.exe, which
 * npm uses on Windows, has no `true`.
 */
const COMMAND = "keyguard install --optional || exit 0";

/**
 * Adds a script to the package.json of a folder, so that installing its dependencies wires the hooks in for teammates. A script that is there runs first.
 * https://docs.npmjs.com/cli/using-npm/scripts#life-cycle-scripts
 * @param planned what will have been changed before, perhaps in package.json, too
 * @throws KeyguardError `install` without a package.json
 */
export function addPrepareScript(folder: string, planned: readonly Change[]): Change[] {
  const path = join(folder, "package.json");
  if (!existsSync(path))
    throw new KeyguardError("install", `there is no package.json in ${folder}`, {
      expected: "--prepare in the folder of an npm package",
    });
  const earlier = planned.find((change) => change.kind === "write" && change.path === path);
  const text = earlier?.kind === "write" ? String(earlier.contents) : readFileSync(path, "utf8");
  const script = scriptName(folder, text);
  const old = valueInJson(text, ["scripts", script]);
  if (typeof old === "string" && old.includes("keyguard install")) return [];
  const joined = typeof old === "string" && old !== "" ? `${old} && (${COMMAND})` : COMMAND;
  return [{ kind: "write", path, contents: setInJson(text, ["scripts", script], joined) }];
}

/** Takes the script out again; what else is in it stays. */
export function removePrepareScript(folder: string): Change[] {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  const without = ["prepare", "postinstall"].reduce(withoutCommand, text);
  return without === text ? [] : [{ kind: "write", path, contents: without }];
}

function withoutCommand(text: string, script: string): string {
  const old = valueInJson(text, ["scripts", script]);
  if (typeof old !== "string" || !old.includes(COMMAND)) return text;
  const rest = old === COMMAND ? undefined : old.replace(` && (${COMMAND})`, "");
  const without = setInJson(text, ["scripts", script], rest);
  const scripts = valueInJson(without, ["scripts"]);
  const isEmpty = typeof scripts === "object" && scripts !== null && Object.keys(scripts).length === 0;
  return isEmpty ? setInJson(without, ["scripts"], undefined) : without;
}

/**
 * Yarn from 2 on runs no `prepare` on `yarn install`; what it does run is `postinstall`. Others would run that for whoever installs a published package,
 * where `--optional` does nothing. https://yarnpkg.com/advanced/lifecycle-scripts
 */
function scriptName(folder: string, packageJson: string): "prepare" | "postinstall" {
  const declared = /^yarn@(\d+)/.exec(String(valueInJson(packageJson, ["packageManager"])))?.[1];
  if (declared !== undefined) return Number(declared) >= 2 ? "postinstall" : "prepare";
  return fileAbove(folder, ".yarnrc.yml") ? "postinstall" : "prepare";
}

/** Whether the folder or one above it, up to the repository's top, holds a file: a workspace's settings are at the project's top. */
function fileAbove(folder: string, name: string): boolean {
  if (existsSync(join(folder, name))) return true;
  const above = dirname(folder);
  return above !== folder && !existsSync(join(folder, ".git")) && fileAbove(above, name);
}
