import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { getNodeValue, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { KeyguardError } from "../error.ts";
import { CONFIG_FILES, type KeyguardConfig } from "./config.ts";
import { checkConfig } from "./schema.ts";

const MOST_BYTES = 4 << 20;

/** A config file found in a folder. `file` is the path from the root, with `/`. */
export interface ConfigFile {
  readonly file: string;
  readonly config: KeyguardConfig;
}

/**
 * The config of one folder, if it has one.
 * @param root absolute path of the repository or scan
 * @param folder from the root, with a `/` at the end; empty for the root
 * @throws KeyguardError `config`: unreadable, not JSON, not valid, or two config files side by side
 */
export function readFolderConfig(root: string, folder: string): ConfigFile | undefined {
  const found: ConfigFile[] = [];
  for (const name of CONFIG_FILES) {
    const file = `${folder}${name}`;
    if (!exists(join(root, file))) continue;
    const value = parseConfig(readInside(root, file), file, name === "package.json");
    if (value !== undefined)
      found.push({ file, config: checkConfig(value, name === "package.json" ? `${file} (key "keyguard")` : file) });
  }
  if (found.length > 1) {
    const names = found.map((each) => each.file).join(", ");
    throw new KeyguardError("config", `several configs in one folder: ${names}`, {
      expected: "one of them",
      advice: "Join them into one file.",
    });
  }
  return found[0];
}

/** Reads one config file named by the user or by `extends`. `file` is relative to the root or absolute. */
export function readConfigFile(root: string, file: string): ConfigFile {
  const path = file.startsWith("/") || /^[A-Za-z]:/.test(file) ? file : join(root, file);
  const isPackage = /(^|[\\/])package\.json$/.test(file);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new KeyguardError("config", `${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
  const value = parseConfig(text, file, isPackage);
  return { file, config: checkConfig(value ?? {}, file) };
}

/** Reads a file that must lie in the root, also after following symlinks: a cloned config must not read the user's other files. */
export function readInside(root: string, file: string): string {
  const path = join(root, file);
  try {
    const real = realpathSync(path);
    const away = relative(realpathSync(root), real);
    if (away === ".." || away.startsWith(`..${sep}`) || (sep === "\\" && /^[A-Za-z]:/.test(away))) {
      throw new KeyguardError("config", `${file} leads out of the repository`, { expected: "a file inside it" });
    }
    const stat = lstatSync(real);
    if (!stat.isFile()) throw new KeyguardError("config", `${file} is not a file`);
    if (stat.size > MOST_BYTES) throw new KeyguardError("config", `${file} is larger than 4 MiB`);
    return readFileSync(real, "utf8");
  } catch (cause) {
    if (cause instanceof KeyguardError) throw cause;
    throw new KeyguardError(
      "config",
      `${file} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message}`,
      { cause },
    );
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A config's text, as it stands in git; `undefined`: a package.json without one. Errors as in `readFolderConfig`. */
export function parseConfigText(text: string, file: string): KeyguardConfig | undefined {
  const value = parseConfig(text, file, file.endsWith("package.json"));
  return value === undefined ? undefined : checkConfig(value, file);
}

/**
 * Parses JSON with comments and trailing commas. Of a `package.json` only the key `keyguard` is taken; `undefined`: it has none.
 * A `package.json` that is no JSON is the business of npm, unless it mentions keyguard.
 */
function parseConfig(text: string, file: string, isPackage: boolean): unknown {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (isPackage && !body.includes('"keyguard"')) return undefined;
  const errors: ParseError[] = [];
  const tree = notTooDeep(file, () => parseTree(body, errors, { allowTrailingComma: true, disallowComments: false }));
  const error = errors[0];
  if (error || !tree) {
    const before = body.slice(0, error?.offset ?? 0).split("\n");
    const place = `${file}:${before.length}:${(before[before.length - 1]?.length ?? 0) + 1}`;
    throw new KeyguardError(
      "config",
      `${place}: not valid JSON (${error ? printParseErrorCode(error.error) : "empty file"})`,
      {
        expected: "JSON; comments and trailing commas are welcome",
      },
    );
  }
  const value: unknown = notTooDeep(file, () => getNodeValue(tree));
  if (!isPackage) return value;
  // A dependency on keyguard also has the key; only the one at the top level is a config.
  return typeof value === "object" && value !== null && Object.hasOwn(value, "keyguard")
    ? (value as { keyguard: unknown }).keyguard
    : undefined;
}

/** The parser calls itself for each level: of too many the stack overflows. */
function notTooDeep<Result>(file: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new KeyguardError("config", `${file}: nested too deeply`, {
      expected: "an object as in the README: lists and objects in it are at most three levels deep",
      cause,
    });
  }
}
