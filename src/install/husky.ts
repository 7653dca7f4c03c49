import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Plan } from "./change.ts";
import {
  HOOK_NAMES,
  type HookManager,
  type HookName,
  type HookStatus,
  type InstallRequest,
  type Places,
} from "./hook-manager.ts";
import { BEGIN, hookBlock, withoutBlock } from "./hook-text.ts";

/**
 * husky 9: `core.hooksPath` is `.husky/_` (made by `husky`, not committed), whose scripts run `.husky/<hook>` with `sh -e` (committed).
 * https://typicode.github.io/husky/how-to.html
 */
export const husky: HookManager = {
  id: "husky",
  detect: (places) => {
    if (places.hooksPath?.value.replace(/\/$/, "").endsWith(".husky/_"))
      return `core.hooksPath is ${places.hooksPath.value}`;
    return existsSync(join(places.root, ".husky", "_", "h")) ? ".husky/_ is there" : undefined;
  },
  install,
  uninstall,
  status: (places, hooks) => hooks.map((hook) => statusOf(places, hook)),
};

/** The folder of the user's hook scripts: beside `_`, which may be in a package's folder of a monorepo. */
function folderOf(places: Places): string {
  const { hooksPath } = places;
  return hooksPath?.value.replace(/\/$/, "").endsWith("/_")
    ? join(places.hooksFolder, "..")
    : join(places.root, ".husky");
}

function install(request: InstallRequest): Plan {
  const changes: Change[] = [];
  for (const hook of request.hooks) {
    const path = join(folderOf(request.places), hook);
    const old = existsSync(path) ? readFileSync(path, "utf8") : "";
    const block = hookBlock(hook, request);
    if (old.includes(block) || old.includes(afterText(block))) continue;
    const rest = old.includes(BEGIN) ? (withoutBlock(old) ?? old) : old;
    changes.push({ kind: "write", path, contents: joined(rest, block) });
  }
  const shared =
    request.packageInRepository === undefined
      ? ["keyguard is no dependency of this repository: teammates need it too (npm install --save-dev keyguard)"]
      : [];
  return { changes, notes: changes.length > 0 ? shared : [] };
}

/** Adds the block after the user's lines. A missing line end is given back by `uninstall` through a line of its own. */
function joined(text: string, block: string): string {
  if (text === "" || text.endsWith("\n")) return text + block;
  return `${text}\n${afterText(block)}`;
}

/** The block behind a text that had no line end: its mark says so. */
function afterText(block: string): string {
  return block.replace(BEGIN, `${BEGIN}+`);
}

function uninstall(places: Places): Plan {
  const changes: Change[] = [];
  for (const hook of HOOK_NAMES) {
    const path = join(folderOf(places), hook);
    if (!existsSync(path)) continue;
    const old = readFileSync(path, "utf8");
    const rest = withoutBlock(old);
    if (rest === undefined) continue;
    const restored = old.includes(`\n${BEGIN}+`) ? rest.replace(/\n$/, "") : rest;
    changes.push(restored === "" ? { kind: "delete", path } : { kind: "write", path, contents: restored });
  }
  return { changes, notes: [] };
}

function statusOf(places: Places, hook: HookName): HookStatus {
  const file = join(folderOf(places), hook);
  const isThere = existsSync(file) && readFileSync(file, "utf8").includes(BEGIN);
  return { hook, file, state: isThere ? "installed" : "missing" };
}
