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
import { compileSafely } from "./safe-pattern.ts";

/**
 * Reads the root's config, or the one named on the command line.
 * @throws KeyguardError `config`
 */
export function loadRootConfig(root: string, file?: string): ResolvedConfig {
  const first = file === undefined ? readFolderConfig(root, "") : readConfigFile(root, file);
  return first ? extend(EMPTY_CONFIG, root, first, "", []) : EMPTY_CONFIG;
}

/**
 * Adds a folder's own config to the one that holds above it.
 * @param folder from the root, with a `/` at the end
 * @throws KeyguardError `config`
 */
export function loadNestedConfig(parent: ResolvedConfig, root: string, folder: string): ResolvedConfig {
  const own = readFolderConfig(root, folder);
  return own ? extend(parent, root, own, folder, []) : parent;
}

/** Adds one file (and first what it extends) to a config. */
function extend(
  base: ResolvedConfig,
  root: string,
  { file, config }: ConfigFile,
  folder: string,
  chain: readonly string[],
): ResolvedConfig {
  if (chain.includes(file))
    throw new KeyguardError("config", `${[...chain, file].join(" extends ")}: a circle`, {
      expected: "configs that end somewhere",
    });
  if (chain.length > 8) throw new KeyguardError("config", `${file}: more than 8 configs extend each other`);
  let merged = base;
  for (const target of config.extends ?? []) {
    merged = extend(merged, root, resolveExtends(root, file, target), folder, [...chain, file]);
  }
  return merge(merged, config, file, folder);
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
  const customRules = (config.customRules ?? []).map((custom, i) => ruleOf(custom, `${file} customRules[${i}]`));
  return {
    files: [...base.files, file],
    ignore: [...base.ignore, ...(config.ignore ?? []).map(place)],
    rules: { ...base.rules, ...config.rules },
    customRules:
      customRules.length === 0 ? base.customRules : withoutRepeats([...base.customRules, ...customRules], file),
    credentialFiles: {
      add: [...base.credentialFiles.add, ...(config.credentialFiles?.add ?? []).map(place)],
      remove: [...base.credentialFiles.remove, ...(config.credentialFiles?.remove ?? []).map(place)],
    },
    allow: [
      ...base.allow,
      ...(config.allow ?? []).map((entry, i) =>
        placeAllow(entry, `${label}allow[${i}]`, `${file} allow[${i}].regex`, folder),
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
