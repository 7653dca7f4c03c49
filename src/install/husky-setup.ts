import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Places } from "./hook-manager.ts";
import { valueInJson } from "./json-edit.ts";

/** How a repository has husky. */
export interface HuskySetup {
  /** The folder of the user's hook scripts; in a monorepo it may be in a package's folder. */
  readonly folder: string;
  /** Git runs them itself (5 to 8), so that they need a first line and a run bit; or husky's scripts in `_` do (9), with `sh -e`. */
  readonly runBy: "git" | "husky";
  /** Whether git is pointed to husky: in a fresh clone it isn't yet. */
  readonly isActive: boolean;
  readonly because: string;
}

/**
 * husky 5 to 9, by what git is told and by what is there. 9: `core.hooksPath` is `.husky/_`; 5 to 8: `.husky`, whose scripts source `_/husky.sh`.
 * https://typicode.github.io/husky/how-to.html https://github.com/typicode/husky/tree/v8.0.3/docs
 */
export function huskySetup(places: Places): HuskySetup | undefined {
  const { root, hooksPath, hooksFolder } = places;
  if (hooksPath) {
    const because = `core.hooksPath is ${hooksPath.value}`;
    const isNine = basename(hooksFolder) === "_" && (existsSync(join(hooksFolder, "h")) || isHusky(hooksPath.value));
    if (isNine) return { folder: join(hooksFolder, ".."), runBy: "husky", isActive: true, because };
    if (basename(hooksFolder) === ".husky" || existsSync(join(hooksFolder, "_", "husky.sh")))
      return { folder: hooksFolder, runBy: "git", isActive: true, because };
  }
  const folder = join(root, ".husky");
  if (existsSync(join(folder, "_", "h")))
    return { folder, runBy: "husky", isActive: false, because: ".husky/_ is there" };
  const declared = declaredVersion(root);
  if (declared === undefined || declared < 5) return undefined;
  return {
    folder,
    runBy: declared < 9 ? "git" : "husky",
    isActive: false,
    because: `package.json has husky ${declared}`,
  };
}

function isHusky(hooksPath: string): boolean {
  return hooksPath.replace(/[\\/]$/, "").endsWith(".husky/_");
}

/** husky's major version as package.json asks for it, where it is in use: it has hooks, or a script that wires them in. */
function declaredVersion(root: string): number | undefined {
  const path = join(root, "package.json");
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  const range = valueInJson(text, ["devDependencies", "husky"]) ?? valueInJson(text, ["dependencies", "husky"]);
  const scripts = JSON.stringify(valueInJson(text, ["scripts"]) ?? {});
  if (typeof range !== "string" || !(existsSync(join(root, ".husky")) || scripts.includes("husky"))) return undefined;
  const major = /\d+/.exec(range)?.[0];
  return major === undefined ? 9 : Number(major);
}
