import { isUtf8 } from "node:buffer";
import { lstatSync, readdirSync } from "node:fs";
import { lstat, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Document } from "../detect/finding.ts";
import { KeyguardError } from "../error.ts";
import { ByteReader } from "./byte-reader.ts";
import { fileDocuments, unreadable } from "./file.ts";
import { startGit } from "./git.ts";
import { pathText } from "./paths.ts";
import { filePortions } from "./portion.ts";
import { scanRoot } from "./repository.ts";
import {
  DEFAULT_LIMITS,
  emptyStats,
  type FilePlace,
  type Source,
  type SourceOptions,
  type SourceStats,
} from "./source.ts";

/** Which files and folders; none: the repository's tracked and untracked, not ignored, files. */
export interface TreeOptions extends SourceOptions {
  /** Relative to `cwd`, or absolute. */
  readonly paths: readonly string[];
  /** What documents' paths are relative to. Default: the repository's top, or `cwd` outside of one. */
  readonly root?: string;
}

interface Walk {
  readonly root: string;
  readonly isIgnored: (path: string) => boolean;
  readonly stats: SourceStats;
}

/**
 * Files as they are in the file system. Of folders: everything but `.git`; links are not followed, unless named in `paths`.
 * @throws KeyguardError `usage` when one of `paths` does not exist, `not-a-repository` without `paths` outside of a repository
 */
export async function treeSource(options: TreeOptions): Promise<Source> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const root = options.root ?? (await scanRoot(options.cwd, options.env));
  const walk: Walk = { root, isIgnored: options.isIgnored ?? (() => false), stats: emptyStats() };
  const starts = await Promise.all(options.paths.map((path) => startOf(path, options.cwd)));
  async function* files(): AsyncGenerator<FilePlace> {
    const seen = starts.length > 1 ? new Set<string>() : undefined;
    for await (const place of starts.length > 0 ? walkAll(starts, walk) : listedFiles(options, walk)) {
      if (seen?.has(place.path)) continue;
      seen?.add(place.path);
      yield place;
    }
  }
  async function* documents(): AsyncGenerator<Document> {
    for await (const place of files()) yield* fileDocuments(place, limits, walk.stats);
  }
  return { stats: walk.stats, documents, portions: () => filePortions(files()) };
}

interface Start {
  readonly file: string;
  readonly isFolder: boolean;
  /** What a link that was named leads to. */
  readonly target?: string;
}

async function startOf(path: string, cwd: string): Promise<Start> {
  const file = resolve(cwd, path);
  try {
    const isFolder = (await stat(file)).isDirectory();
    const isLink = (await lstat(file)).isSymbolicLink();
    return { file, isFolder, ...(isLink ? { target: await realpath(file) } : {}) };
  } catch (error) {
    const why = unreadable(error);
    if (!why) throw error;
    throw new KeyguardError("usage", `${path}: ${why.blocking ? why.reason : "there is no such file or folder"}`, {
      expected: "a file or folder that can be read",
      cause: error,
    });
  }
}

async function* walkAll(starts: readonly Start[], walk: Walk): AsyncGenerator<FilePlace> {
  for (const { file, isFolder, target } of starts) {
    const name = Buffer.from(file);
    if (isFolder) yield* folderFiles(name, walk);
    else {
      const path = nameOf(name, walk.root);
      if (!walk.isIgnored(path)) yield { file: target ?? name, path };
    }
  }
}

const SLASH = Buffer.from(sep);

/** Depth first, by name, so that reports are the same everywhere. */
function* folderFiles(folder: Buffer, walk: Walk): Iterable<FilePlace> {
  const open: Buffer[] = [folder];
  for (let next = open.pop(); next; next = open.pop()) {
    const inside: Buffer[] = [];
    for (const { name, isFolder, isRegular } of entriesOf(next, walk)) {
      if (name.equals(DOT_GIT)) continue;
      const file = Buffer.concat([next, SLASH, name]);
      if (isFolder) inside.push(file);
      else {
        const path = nameOf(file, walk.root);
        if (!walk.isIgnored(path)) yield { file: plain(file), path, isRegular };
      }
    }
    open.push(...inside.reverse());
  }
}

/** As a string, if it is UTF-8: handing bytes to another thread takes all the memory along that they lie in. */
function plain(file: Buffer): string | Buffer {
  return isUtf8(file) ? file.toString("utf8") : file;
}

const DOT_GIT = Buffer.from(".git");

function entriesOf(folder: Buffer, walk: Walk): { name: Buffer; isFolder: boolean; isRegular: boolean }[] {
  try {
    // Names as bytes: they need not be UTF-8.
    const entries = readdirSync(folder, { encoding: "buffer", withFileTypes: true });
    return entries
      .map((entry) => ({
        name: entry.name as unknown as Buffer,
        isFolder: entry.isDirectory(),
        isRegular: entry.isFile(),
      }))
      .sort((one, other) => Buffer.compare(one.name, other.name));
  } catch (error) {
    const why = unreadable(error);
    if (!why) throw error;
    walk.stats.skipped.push({ path: nameOf(folder, walk.root), ...why });
    return [];
  }
}

/** Tracked and untracked, not ignored. A nested repository is listed as a folder. */
async function* listedFiles({ env }: SourceOptions, walk: Walk): AsyncGenerator<FilePlace> {
  const git = startGit(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name"], {
    cwd: walk.root,
    env,
  });
  git.end();
  const reader = new ByteReader(git.output);
  const top = Buffer.from(walk.root + sep);
  let last: Buffer | undefined;
  try {
    for (let name = await reader.until(0); name !== undefined; name = await reader.until(0)) {
      // An unmerged file stands there up to three times.
      if (last?.equals(name)) continue;
      last = Buffer.from(name);
      const path = pathText(name);
      const file = Buffer.concat([top, name]);
      if (name.at(-1) === 0x2f) yield* folderFiles(file.subarray(0, -1), walk);
      else if (!walk.isIgnored(path) && !isFolder(file)) yield { file: plain(file), path };
    }
  } finally {
    await reader.close();
  }
}

/** A submodule stands in the index, and is a folder. Deleted files stand there too; reading says that they are gone. */
function isFolder(file: Buffer): boolean {
  try {
    return lstatSync(file).isDirectory();
  } catch (error) {
    if (unreadable(error)) return false;
    throw error;
  }
}

let lastTop: { readonly root: string; readonly bytes: Buffer } | undefined;

/** The bytes that all names below a root begin with: made once. */
function topOf(root: string): Buffer {
  if (lastTop?.root !== root) lastTop = { root, bytes: Buffer.from(root.endsWith(sep) ? root : root + sep) };
  return lastTop.bytes;
}

/** A file's path from the root with `/`; outside of the root, the absolute path. */
function nameOf(file: Buffer, root: string): string {
  const top = topOf(root);
  if (file.subarray(0, top.length).equals(top)) return withSlashes(pathText(file.subarray(top.length)));
  const inside = relative(root, pathText(file));
  const isOutside = isAbsolute(inside) || inside === ".." || inside.startsWith(`..${sep}`);
  return withSlashes(isOutside ? pathText(file) : inside);
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
