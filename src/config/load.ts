import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Rule } from "../detect/rule.ts";
import { KeyguardError } from "../error.ts";
import {
  type AllowEntry,
  EMPTY_CONFIG,
  type KeyguardConfig,
  type PlacedAllow,
  type PlacedGlob,
  type ResolvedConfig,
} from "./config.ts";
import { ruleOf } from "./custom-rule.ts";
import { type ConfigFile, readConfigFile, readFolderConfig, readInside } from "./read.ts";
import { requireKnownRules, ruleIdOf } from "./rule-names.ts";
import { compileSafely } from "./safe-pattern.ts";

/**
 * Reads the root's config, or the one named on the command line.
 * @throws KeyguardError `config`
 */
export async function loadRootConfig(root: string, file?: string): Promise<ResolvedConfig> {
  const first = file === undefined ? readFolderConfig(root, "") : readConfigFile(root, file);
  return first ? extendChecked(EMPTY_CONFIG, root, first, "") : EMPTY_CONFIG;
}

/**
 * Adds a folder's own config to the one that holds above it.
 * @param folder from the root, with a `/` at the end
 * @throws KeyguardError `config`
 */
export async function loadNestedConfig(parent: ResolvedConfig, root: string, folder: string): Promise<ResolvedConfig> {
  const own = readFolderConfig(root, folder);
  return own ? extendChecked(parent, root, own, folder) : parent;
}

/** Adds one file and what it extends; the rules that they name must be known when all are read. */
async function extendChecked(
  base: ResolvedConfig,
  root: string,
  first: ConfigFile,
  folder: string,
): Promise<ResolvedConfig> {
  const read: ConfigFile[] = [];
  const merged = extend(base, { root, folder, read }, first, []);
  await requireKnownRules(read, merged.customRules);
  return merged;
}

/** Where a config holds, and what was read for it so far. */
interface Reading {
  readonly root: string;
  readonly folder: string;
  readonly read: ConfigFile[];
}

/** Adds one file (and first what it extends) to a config. */
function extend(
  base: ResolvedConfig,
  reading: Reading,
  { file, config }: ConfigFile,
  chain: readonly string[],
): ResolvedConfig {
  if (chain.includes(file))
    throw new KeyguardError("config", `${[...chain, file].join(" extends ")}: a circle`, {
      expected: "configs that end somewhere",
    });
  if (chain.length > 8) throw new KeyguardError("config", `${file}: more than 8 configs extend each other`);
  let merged = base;
  for (const target of config.extends ?? []) {
    merged = extend(merged, reading, resolveExtends(reading.root, file, target), [...chain, file]);
  }
  reading.read.push({ file, config });
  return merge(merged, config, file, reading.folder);
}

/** `./x.json`, `../x.json`: a file of the repository. Anything else: a package (or a file in it) under `node_modules`. */
function resolveExtends(root: string, from: string, target: string): ConfigFile {
  if (target.startsWith("./") || target.startsWith("../")) {
    const file = posix.join(posix.dirname(from), target);
    if (file.startsWith("../") || file.startsWith("/")) {
      throw new KeyguardError("config", `${from}: extends "${target}" leads out of the repository`, {
        expected: "a file inside the repository, or a package",
      });
    }
    readInside(root, file);
    return readConfigFile(root, file);
  }
  if (!/^(?:@[\w.-]+\/)?[\w-][\w./-]*$/.test(target) || target.includes("..")) {
    throw new KeyguardError("config", `${from}: extends "${target}" is neither a file (./…) nor a package's name`);
  }
  for (const name of [
    target,
    `${target}/keyguard.config.json`,
    `${target}/keyguard.config.jsonc`,
    `${target}/package.json`,
  ]) {
    const file = `node_modules/${name}`;
    if (/\.jsonc?$/.test(file) && existsSync(join(root, file))) return readConfigFile(root, file);
  }
  throw new KeyguardError("config", `${from}: extends "${target}" is not installed`, {
    advice: `Install it, or take it out of extends.`,
  });
}

function merge(base: ResolvedConfig, config: KeyguardConfig, file: string, folder: string): ResolvedConfig {
  const place = (glob: string): PlacedGlob => ({ glob, folder });
  const label = base.files.length === 0 && folder === "" ? "" : `${file} `;
  const own = (config.customRules ?? []).map((custom, i) => ruleOf(custom, `${file} customRules[${i}]`));
  const customRules = own.length === 0 ? base.customRules : withoutRepeats([...base.customRules, ...own], file);
  const idOf = (name: string): string => ruleIdOf(name, customRules);
  const rules = Object.entries(config.rules ?? {}).map(([name, setting]) => [idOf(name), setting] as const);
  return {
    files: [...base.files, file],
    ignore: [...base.ignore, ...(config.ignore ?? []).map(place)],
    rules: { ...base.rules, ...Object.fromEntries(rules) },
    customRules,
    credentialFiles: {
      add: [...base.credentialFiles.add, ...(config.credentialFiles?.add ?? []).map(place)],
      remove: [...base.credentialFiles.remove, ...(config.credentialFiles?.remove ?? []).map(place)],
    },
    allow: [
      ...base.allow,
      ...(config.allow ?? []).map((entry, i) =>
        placeAllow(
          entry.rule ? { ...entry, rule: idOf(entry.rule) } : entry,
          `${label}allow[${i}]`,
          `${file} allow[${i}].regex`,
          folder,
        ),
      ),
    ],
    localSecrets: config.localSecrets?.enabled ?? base.localSecrets,
    maxFileBytes: config.limits?.maxFileBytes ?? base.maxFileBytes,
    minSeverity: config.minSeverity ?? base.minSeverity,
  };
}

function placeAllow(entry: AllowEntry, name: string, at: string, folder: string): PlacedAllow {
  const pattern = entry.regex === undefined ? undefined : compileSafely(entry.regex, at);
  return { ...entry, name, folder, ...(pattern ? { pattern } : {}) };
}

function withoutRepeats(rules: readonly Rule[], file: string): readonly Rule[] {
  const ids = new Set<string>();
  for (const rule of rules) {
    if (ids.has(rule.id))
      throw new KeyguardError("config", `${file}: two custom rules are called "${rule.id}"`, {
        expected: "ids that differ",
      });
    ids.add(rule.id);
  }
  return rules;
}
