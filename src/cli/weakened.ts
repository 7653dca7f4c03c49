import { basename } from "node:path";
import { CONFIG_FILES, type KeyguardConfig } from "../config/config.ts";
import { parseConfigText } from "../config/read.ts";
import { isKeyguardError } from "../error.ts";
import { LANGUAGES } from "../messages/all.ts";
import { languageOf } from "../messages/language.ts";
import { stagedVersions } from "../source/index.ts";
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

/**
 * Lines that name what a commit's changes to keyguard configs let through from now on. Empty when no config is weakened.
 * @param paths the staged files, from the root
 */
export async function weakenedBy(world: World, paths: readonly string[]): Promise<string[]> {
  const configs = paths.filter((path) => CONFIG_FILES.some((name) => name === basename(path)));
  if (configs.length === 0) return [];
  const messages = LANGUAGES[languageOf(world.env)];
  const lines: string[] = [];
  for (const path of configs) {
    const { before, after } = await stagedVersions({ cwd: world.cwd, env: world.env, path });
    const old = new Set(leniencies(oldConfigOf(before, path)));
    const added = leniencies(configOf(after, path)).filter((leniency) => !old.has(leniency));
    if (added.length > 0) lines.push(messages.weakened(path, added.join(", ").slice(0, 300)));
  }
  return lines;
}

/** An old version that was never valid let nothing through that counts now. */
function oldConfigOf(text: string | undefined, path: string): KeyguardConfig {
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
