import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { CONFIG_FILES, type KeyguardConfig } from "../config/config.ts";
import { parseConfigText } from "../config/read.ts";
import { isKeyguardError } from "../error.ts";
import { LANGUAGES } from "../messages/all.ts";
import { languageOf } from "../messages/language.ts";
import { printable } from "../report/printable.ts";
import { readVersions, type VersionReader } from "../source/index.ts";
import type { World } from "./command.ts";

/** What a config lets through: each in the words it is named in. */
function leniencies(config: KeyguardConfig): string[] {
  return [
    ...(config.ignore ?? []).map((glob) => `ignore ${glob}`),
    ...(config.allow ?? []).map(({ reason: _, ...selectors }) => `allow ${JSON.stringify(selectors)}`),
    ...Object.entries(config.rules ?? {}).flatMap(([id, setting]) =>
      setting === "off" ? [`${id} off`] : typeof setting === "object" ? [`${id} ${setting.severity}`] : [],
    ),
    ...(config.credentialFiles?.remove ?? []).map((glob) => `credentialFiles.remove ${glob}`),
    ...(config.minSeverity === undefined ? [] : [`minSeverity ${config.minSeverity}`]),
    ...(config.extends ?? []).map((file) => `extends ${file}`),
  ];
}

/** What the new one lets through and the old one does not, in one line's length; undefined: nothing. */
function more(old: KeyguardConfig, now: KeyguardConfig): string | undefined {
  const before = new Set(leniencies(old));
  const added = leniencies(now).filter((leniency) => !before.has(leniency));
  return added.length === 0 ? undefined : printable(added.join(", ").slice(0, 300));
}

/**
 * Lines that name what a commit's changes to keyguard configs let through from now on: those of that name, and what they extend or did
 * extend. Empty when no config is weakened.
 * @param paths configs that the commit changes or that hold now, from the root
 */
export async function weakenedBy(world: World, paths: readonly string[]): Promise<string[]> {
  const versions = readVersions({ cwd: world.cwd, env: world.env });
  try {
    return await weakeningLines(versions, paths, world);
  } finally {
    await versions.close();
  }
}

async function weakeningLines(versions: VersionReader, paths: readonly string[], world: World): Promise<string[]> {
  const messages = LANGUAGES[languageOf(world.env)];
  const lines: string[] = [];
  const known = new Set([...CONFIG_FILES, ...paths]);
  for (const path of known) {
    if (path.includes("\n")) continue;
    const { before, after } = await versions.read(path);
    const old = everValid(before, path);
    const now = isNamedConfig(path) ? configOf(after, path) : everValid(after, path);
    for (const target of [...(old.extends ?? []), ...(now.extends ?? [])])
      if (/^\.\.?\//.test(target)) known.add(posix.join(posix.dirname(path), target));
    const added = before === after ? undefined : more(old, now);
    if (added !== undefined) lines.push(messages.weakened(printable(path), added));
  }
  return lines;
}

/**
 * Lines that name what the working tree's configs let through and the staged ones do not.
 * @param paths configs that hold now and differ from what is staged, from the root
 */
export async function weakerThanStaged(world: World, root: string, paths: readonly string[]): Promise<string[]> {
  const messages = LANGUAGES[languageOf(world.env)];
  const versions = readVersions({ cwd: world.cwd, env: world.env });
  const lines: string[] = [];
  try {
    for (const path of paths) {
      const { after } = await versions.read(path);
      const added = more(everValid(after, path), configOf(readFileSync(join(root, path), "utf8"), path));
      if (added !== undefined) lines.push(messages.weakerThanStaged(printable(path), added));
    }
  } finally {
    await versions.close();
  }
  return lines;
}

function isNamedConfig(path: string): boolean {
  return CONFIG_FILES.some((name) => name === posix.basename(path));
}

/** A version that is not valid lets nothing through that counts. */
function everValid(text: string | undefined, path: string): KeyguardConfig {
  try {
    return configOf(text, path);
  } catch (error) {
    if (isKeyguardError(error)) return {};
    throw error;
  }
}

function configOf(text: string | undefined, path: string): KeyguardConfig {
  return (text === undefined ? undefined : parseConfigText(text, path)) ?? {};
}
