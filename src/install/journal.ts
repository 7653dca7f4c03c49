import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Change } from "./change.ts";
import type { Places } from "./hook-manager.ts";
import { valueInJson } from "./json-edit.ts";

/** A file that `install` changed: what it was, and what it became. */
interface Entry {
  readonly path: string;
  /** Base 64; `null`: there was no file. */
  readonly before: string | null;
  readonly mode: number;
  /** SHA-256 of what install wrote. */
  readonly after: string;
  /** Folders that were made for it, the innermost first. */
  readonly folders?: readonly string[];
}

/**
 * What `install` did, kept in the git folder (`keyguard/installed.json`), so that `uninstall` can put files back byte for byte. It holds hook files and
 * configs of hook managers only.
 */
export class Journal {
  readonly #file: string;
  readonly #folder: string;
  #entries: Entry[];

  constructor({ commonFolder }: Places) {
    this.#folder = join(commonFolder, "keyguard");
    this.#file = join(this.#folder, "installed.json");
    this.#entries = existsSync(this.#file) ? entriesIn(readFileSync(this.#file, "utf8")) : [];
  }

  /**
   * Remembers what files are before changes are carried out; the result is to be carried out first, together with them. A second install keeps the first
   * one's memory where its result still stands.
   */
  note(changes: readonly Change[]): Change[] {
    for (const change of changes) {
      if (change.kind !== "write") continue;
      const now = existsSync(change.path) ? readFileSync(change.path) : null;
      const known = this.#entries.find((entry) => entry.path === change.path);
      const isOurs = known !== undefined && now !== null && known.after === hashOf(now);
      const isMoved = changes.some((other) => other.kind === "move" && other.path === change.path);
      const first = isOurs
        ? known
        : isMoved || now === null
          ? { before: null, mode: 0 }
          : { before: now.toString("base64"), mode: lstatSync(change.path).mode & 0o7777 };
      this.#entries = this.#entries.filter((entry) => entry !== known);
      const folders = [...new Set([...missingFolders(change.path), ...(known?.folders ?? [])])];
      this.#entries.push({
        path: change.path,
        before: first.before,
        mode: first.mode,
        after: hashOf(change.contents),
        ...(folders.length > 0 ? { folders } : {}),
      });
    }
    const contents = `${JSON.stringify(this.#entries)}\n`;
    const isKept = existsSync(this.#file) && readFileSync(this.#file, "utf8") === contents;
    return this.#entries.length === 0 || isKept ? [] : [{ kind: "write", path: this.#file, contents, mode: 0o600 }];
  }

  /** The same changes, but a file that is still as install left it goes back to the very bytes it had. */
  restoring(changes: readonly Change[]): Change[] {
    return changes.map((change) => {
      if (change.kind !== "write" && change.kind !== "delete") return change;
      const entry = this.#entries.find((each) => each.path === change.path);
      if (!entry || !existsSync(change.path) || hashOf(readFileSync(change.path)) !== entry.after) return change;
      if (entry.before === null) return { kind: "delete", path: change.path };
      return { kind: "write", path: change.path, contents: Buffer.from(entry.before, "base64"), mode: entry.mode };
    });
  }

  /** Whether there was no such file before `install` made one. */
  hasMade(path: string): boolean {
    return this.#entries.some((entry) => entry.path === path && entry.before === null);
  }

  /** Forgets everything, and removes the folders that were made when nothing else is in them. */
  remove(): void {
    if (existsSync(this.#file)) unlinkSync(this.#file);
    for (const folder of [this.#folder, ...this.#entries.flatMap(({ folders }) => folders ?? [])])
      if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

/** The folders above a file that are not there, the innermost first. */
function missingFolders(path: string): string[] {
  const folder = dirname(path);
  return existsSync(folder) || folder === dirname(folder) ? [] : [folder, ...missingFolders(folder)];
}

/** A journal that somebody has broken is as good as none: what keyguard put in is still told by its marks. */
function entriesIn(text: string): Entry[] {
  const entries = valueInJson(text, []);
  return Array.isArray(entries) ? entries.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  const { path, before, mode, after, folders } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const isBefore = before === null || typeof before === "string";
  const isList = folders === undefined || (Array.isArray(folders) && folders.every((each) => typeof each === "string"));
  return typeof path === "string" && isBefore && typeof mode === "number" && typeof after === "string" && isList;
}

function hashOf(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}
