import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stagedSource } from "../../src/source/index.ts";
import { KEY, places } from "./needle.ts";

/** The hook's shell asks git for the list of changes: the same text of it as users have. */
const LISTING = /^keyguard_listing\(\) \{\n.*?\n\}\n/ms.exec(
  readFileSync(join(__dirname, "../../hooks/gate.sh"), "utf8"),
)?.[0];

/** What the hook's shell would hand over. */
export function listingOf(cwd: string, env: NodeJS.ProcessEnv): Buffer {
  return spawnSync("sh", ["-c", `${LISTING}\nkeyguard_listing`], { cwd, env, maxBuffer: 1 << 28 }).stdout;
}

/** Where the needle is about to be recorded; with the shell's list it must be the same as without. */
export async function stagedPlaces(cwd: string, env: NodeJS.ProcessEnv, needle = KEY): Promise<string[]> {
  const asked = await places(await stagedSource({ cwd, env }), needle);
  const listed = await places(await stagedSource({ cwd, env, listing: listingOf(cwd, env) }), needle);
  expect(listed).toEqual(asked);
  return asked;
}
