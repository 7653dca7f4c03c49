/**
 * Decides on a file by its name and, where the name alone would be wrong, by its content. Thousands of paths are looked up for each
 * commit: names are found in maps; only patterns with a star in the middle of a name are tried one by one.
 */
import { CREDENTIAL_FILES, type CredentialFileRow } from "../rules/credential-files.ts";
import { type ContentSummary, summaryOf } from "./credential-content.ts";
import { isTranslation } from "./judge/labels.ts";

/** A row, of which no more is made than what is asked for: a commit looks at few. */
class Compiled {
  readonly row: CredentialFileRow;
  #pattern: RegExp | undefined;

  constructor(row: CredentialFileRow) {
    this.row = row;
  }

  get pattern(): RegExp {
    this.#pattern ??= new RegExp(`^${globToExtended(this.row.pattern.toLowerCase())}$`, "i");
    return this.#pattern;
  }

  /** The longest piece of the pattern without a star: a quick test. */
  get literal(): string {
    const pieces = this.row.pattern.toLowerCase().split(/\*+\/?/);
    return pieces.reduce((one, other) => (other.length > one.length ? other : one), "");
  }
}

/** Rows by whole base name, by the last two characters of the ending after a star, and the rest. All lower case. */
interface Index {
  readonly byName: ReadonlyMap<string, readonly Compiled[]>;
  readonly byEnding: ReadonlyMap<string, readonly (readonly [ending: string, compiled: Compiled])[]>;
  readonly others: readonly (readonly [literal: string, compiled: Compiled])[];
  /** Whether any of the others may be meant. */
  readonly hasLiteral: RegExp;
}

let index: Index | undefined;

function indexOfRows(): Index {
  if (index) return index;
  const byName = new Map<string, Compiled[]>();
  const byEnding = new Map<string, [string, Compiled][]>();
  const others: [string, Compiled][] = [];
  for (const row of CREDENTIAL_FILES) {
    const compiled = new Compiled(row);
    const name = row.pattern.slice(row.pattern.lastIndexOf("/") + 1).toLowerCase();
    if (!name.includes("*")) {
      addTo(byName, name, compiled);
    } else if (name.startsWith("*") && name.indexOf("*", 1) < 0 && name.length > 2) {
      addTo(byEnding, name.slice(-2), [name.slice(1), compiled]);
    } else others.push([compiled.literal, compiled]);
  }
  index = { byName, byEnding, others, hasLiteral: new RegExp(others.map(([literal]) => escaped(literal)).join("|")) };
  return index;
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/**
 * A credential file's glob as a POSIX extended regular expression (also a JavaScript one), for the gate's grep. Not anchored.
 */
export function globToExtended(glob: string): string {
  return glob
    .split(/(\*\*\/|\*)/)
    .map((piece) => {
      if (piece === "**/") return "(.*/)?";
      if (piece === "*") return "[^/]*";
      return escaped(piece);
    })
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

/** The row for a path, the most exact first; undefined when its name says nothing. */
export function matchCredentialFile(path: string): CredentialFileRow | undefined {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  const { byName, byEnding, others, hasLiteral } = indexOfRows();
  const exact = byName.get(name)?.find((compiled) => compiled.pattern.test(lower));
  if (exact) return exact.row;
  if (hasLiteral.test(lower)) {
    const other = others.find(([literal, compiled]) => lower.includes(literal) && compiled.pattern.test(lower));
    if (other) return other[1].row;
  }
  let best: readonly [string, Compiled] | undefined;
  for (const entry of byEnding.get(name.slice(-2)) ?? []) {
    if (name.endsWith(entry[0]) && (!best || entry[0].length > best[0].length) && entry[1].pattern.test(lower))
      best = entry;
  }
  return best?.[1].row;
}

/** `.env.example`, `config.sample.php`, `credentials.json.dist`: made to be copied. */
const TEMPLATE = /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|defaults?|skel|stub|schema)s?(?:[._-]|$)/i;
/** Public halves, and programs whose names end like a key's. */
const PUBLIC =
  /\.pub$|\.pub\.|(?:^|[._-])public(?:[._-]|$)|\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|swift|cs|c|h|cpp|md|rst|html?|svg|png)$/i;

/** Names that programs and their texts have as well as configurations; a class of PHP tells the first. */
const ORDINARY_PHP = /^(?:settings|database)\.php$/i;
const CLASS = /^(?:abstract |final |readonly )*class \w/m;

/** The decision on a file whose name is in the table. `why` is a sentence's end: `passes: …`. */
export type CredentialFileVerdict =
  | { readonly block: true; readonly row: CredentialFileRow }
  | { readonly block: false; readonly why: string };

/**
 * @param text the content; undefined: binary, or not read
 */
export function judgeCredentialFile(path: string, text: string | undefined): CredentialFileVerdict {
  const row = matchCredentialFile(path);
  if (!row) return pass("its name is in no list");
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (TEMPLATE.test(name)) return pass("a template by its name; what is in it is searched as in any file");
  const exactName = row.pattern.endsWith(`/${name.toLowerCase()}`);
  if (!exactName && PUBLIC.test(name)) return pass("a public key or a program by its name");
  if (text === undefined) return row.content === "always" || row.content === "binary" ? block(row) : pass("not a text");
  const summary = summaryOf(text);
  if (summary.encrypted) return pass(`encrypted (${summary.encrypted})`);
  if (summary.isBlank) return pass("empty, or comments only");
  if (ORDINARY_PHP.test(name) && (CLASS.test(text) || isTranslation(path)))
    return pass("a program or its texts; what is in it is searched as in any file");
  return CHECKS[row.content](summary, text) ? block(row) : pass(WHY_NOT[row.content]);
}

function block(row: CredentialFileRow): CredentialFileVerdict {
  return { block: true, row };
}

function pass(why: string): CredentialFileVerdict {
  return { block: false, why };
}

const CHECKS: Readonly<Record<CredentialFileRow["content"], (summary: ContentSummary, text: string) => boolean>> = {
  always: (summary) => !summary.placeholdersOnly,
  values: () => true,
  credentials: (summary) => summary.hasCredential || summary.hasPrivateKey || summary.hasUrlPassword,
  token: (summary) => summary.hasToken || summary.hasUrlPassword,
  private: (summary, text) => summary.hasPrivateKey || (summary.isBinary && /^\x30[\x80-\x84]/.test(text)),
  binary: (summary) => summary.isBinary,
  // ELF, Mach-O of 64 bits: https://refspecs.linuxfoundation.org/elf/elf.pdf, loader.h
  memory: (summary, text) =>
    summary.isBinary && /^(?:\x7fELF|[\xcf\ufffd][\xfa\ufffd][\xed\ufffd][\xfe\ufffd])/.test(text),
  numbers: (_, text) => /^\s*\[(?:\s*\d{1,3}\s*,){31,63}\s*\d{1,3}\s*\]\s*$/.test(text.slice(0, 2000)),
};

const WHY_NOT: Readonly<Record<CredentialFileRow["content"], string>> = {
  always: "placeholders only",
  values: "empty",
  credentials: "no credential is written out in it",
  token: "no token is written out in it",
  private: "no private key is in it",
  binary: "a text, not the store of that name",
  memory: "not what a kernel writes when a program crashes",
  numbers: "no key is in it",
};
