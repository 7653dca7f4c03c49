import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "./change.ts";
import type { InstallRequest, Places } from "./hook-manager.ts";

/**
 * What is true on this machine alone, one file each in the git folder (`keyguard/`): shared hook files and configs name no path of anybody's machine,
 * and look here. `hooks/*.sh` read them.
 */
const NOTES = ["home", "node", "gate-off"] as const;

type Note = (typeof NOTES)[number];

const pathOf = ({ commonFolder }: Places, note: Note): string => join(commonFolder, "keyguard", note);

/** Notes where keyguard and node are, and whether this machine's grep is to be trusted. */
export function noteMachine({ places, packageFolder, node, gateWorks }: InstallRequest): Change[] {
  const wanted: Readonly<Record<Note, string | undefined>> = {
    home: `${packageFolder}\n`,
    node: `${node}\n`,
    "gate-off": gateWorks ? undefined : "grep fails the gate's test\n",
  };
  return NOTES.flatMap((note): Change[] => {
    const path = pathOf(places, note);
    const contents = wanted[note];
    const old = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    if (old === contents) return [];
    return [contents === undefined ? { kind: "delete", path } : { kind: "write", path, contents }];
  });
}

/** The path of node, or of keyguard, as `install` noted it. */
export function notedPath(places: Places, note: "home" | "node"): string | undefined {
  const path = pathOf(places, note);
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd() : undefined;
}

/** Takes the notes out. */
export function forgetMachine(places: Places): Change[] {
  return NOTES.map((note) => pathOf(places, note)).flatMap((path): Change[] =>
    existsSync(path) ? [{ kind: "delete", path }] : [],
  );
}
