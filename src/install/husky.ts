import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Change, Plan } from "./change.ts";
import { gitHooks, isRunnable, standInFor } from "./git-hooks.ts";
import {
  HOOK_NAMES,
  type HookManager,
  type HookName,
  type HookStatus,
  type InstallRequest,
  type Places,
} from "./hook-manager.ts";
import { BEGIN, hookBlock, READS_STDIN, withoutBlock } from "./hook-text.ts";
import { type HuskySetup, huskySetup } from "./husky-setup.ts";

/** husky 5 to 9: a block in the scripts of `.husky`, which are committed and shared; their every other byte stays. */
export const husky: HookManager = {
  id: "husky",
  detect: (places) => huskySetup(places)?.because,
  install,
  uninstall,
  status: (places, hooks) => hooks.map((hook) => statusOf(places, hook)),
};

/** `--manager husky` where nothing of husky is there: as its current version has it. */
function setupOf(places: Places): HuskySetup {
  return (
    huskySetup(places) ?? { folder: join(places.root, ".husky"), runBy: "husky", isActive: false, because: "asked for" }
  );
}

function install(request: InstallRequest): Plan {
  const setup = setupOf(request.places);
  const changes: Change[] = [];
  const notes: string[] = [];
  for (const hook of request.hooks) {
    const path = join(setup.folder, hook);
    const old = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    const block = hookBlock(hook, request);
    if (old?.includes(block) || old?.includes(afterText(block))) continue;
    const rest = old === undefined ? firstLines(setup) : (withoutBlock(old) ?? old);
    const isFirst = READS_STDIN.includes(hook) || endsEarly(rest);
    if (isFirst && old !== undefined) notes.push(`${hook}: keyguard runs before your own lines, which end the script`);
    const mode = setup.runBy === "git" ? { mode: old === undefined ? 0o755 : statSync(path).mode & 0o7777 } : {};
    changes.push({ kind: "write", path, contents: isFirst ? inFront(rest, block) : joined(rest, block), ...mode });
  }
  if (changes.length > 0 && request.packageInRepository === undefined)
    notes.push("keyguard is no dependency of this repository: teammates need it too (npm install --save-dev keyguard)");
  const standIn = standInFor(request, () => setup.isActive);
  return { changes: [...changes, ...standIn.changes], notes: [...notes, ...standIn.notes] };
}

/** What husky 5 to 8 begin a script with, so that `HUSKY=0` and `~/.huskyrc` mean there what they mean elsewhere. */
function firstLines({ runBy }: HuskySetup): string {
  return runBy === "git" ? '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\n' : "";
}

/** Whether a script may end, and succeed, before its last line: `exec lint-staged`, `[ -n "$CI" ] && exit 0`. */
function endsEarly(script: string): boolean {
  return script.split("\n").some((line) => /^[^#]*\b(?:exec\s+[^\s\d<>&]|exit\b(?!\s+[1-9]))/.test(line));
}

/** Adds the block before the user's lines, behind the first line and husky's own. */
function inFront(text: string, block: string): string {
  const [head = ""] = /^(?:#![^\n]*\n)?(?:[ \t]*\n)?(?:\. [^\n]*husky\.sh"?[ \t]*\n)?/.exec(text) ?? [];
  return head + block + text.slice(head.length);
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
  const setup = setupOf(places);
  const changes: Change[] = [];
  for (const hook of HOOK_NAMES) {
    const path = join(setup.folder, hook);
    if (!existsSync(path)) continue;
    const old = readFileSync(path, "utf8");
    const rest = withoutBlock(old);
    if (rest === undefined) continue;
    const restored = old.includes(`\n${BEGIN}+`) ? rest.replace(/\n$/, "") : rest;
    const isEmpty = restored === "" || restored === firstLines(setup);
    changes.push(isEmpty ? { kind: "delete", path } : { kind: "write", path, contents: restored });
  }
  return { changes, notes: [] };
}

function statusOf(places: Places, hook: HookName): HookStatus {
  const { folder, runBy, isActive } = setupOf(places);
  const file = join(folder, hook);
  const isThere = existsSync(file) && readFileSync(file, "utf8").includes(BEGIN);
  if (!isThere) return { hook, file, state: "missing" };
  if (!isActive) {
    const [standIn] = gitHooks.status(places, [hook]);
    return { hook, file, state: standIn?.state === "installed" ? "installed" : "inactive" };
  }
  return { hook, file, state: runBy === "git" && !isRunnable(file) ? "not-executable" : "installed" };
}
