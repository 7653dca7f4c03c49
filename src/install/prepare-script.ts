import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KeyguardError } from "../error.ts";
import type { Change } from "./change.ts";
import { setInJson, valueInJson } from "./json-edit.ts";

/** Harmless where keyguard isn't installed (production), outside of a repository (a tarball, a container) and in CI. */
const COMMAND = "keyguard install --optional || true";

/**
 * Adds a `prepare` script to the package.json of a folder, so that `npm install` wires the hooks in for teammates. A script that is there runs first.
 * https://docs.npmjs.com/cli/using-npm/scripts#life-cycle-scripts
 * @throws KeyguardError `install` without a package.json
 */
export function addPrepareScript(folder: string): Change[] {
  const path = join(folder, "package.json");
  if (!existsSync(path))
    throw new KeyguardError("install", `there is no package.json in ${folder}`, {
      expected: "--prepare in the folder of an npm package",
    });
  const text = readFileSync(path, "utf8");
  const old = valueInJson(text, ["scripts", "prepare"]);
  if (typeof old === "string" && old.includes("keyguard install")) return [];
  const joined = typeof old === "string" && old !== "" ? `${old} && (${COMMAND})` : COMMAND;
  return [{ kind: "write", path, contents: setInJson(text, ["scripts", "prepare"], joined) }];
}

/** Takes the script out again; what else is in it stays. */
export function removePrepareScript(folder: string): Change[] {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  const old = valueInJson(text, ["scripts", "prepare"]);
  if (typeof old !== "string" || !old.includes(COMMAND)) return [];
  const rest = old === COMMAND ? undefined : old.replace(` && (${COMMAND})`, "");
  const without = setInJson(text, ["scripts", "prepare"], rest);
  const scripts = valueInJson(without, ["scripts"]);
  const isEmpty = typeof scripts === "object" && scripts !== null && Object.keys(scripts).length === 0;
  return [{ kind: "write", path, contents: isEmpty ? setInJson(without, ["scripts"], undefined) : without }];
}
