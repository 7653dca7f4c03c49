import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { inContainer, outOfContainer } from "./container.ts";
import { optimizeLess } from "./tier-up.ts";

/**
 * Keeps what V8 compiled of this package's bundles, beside them, so that the next run need not compile again: half of what a looked-at commit costs
 * beyond node's own start. https://nodejs.org/api/vm.html#scriptcreatecacheddata. It is code of these files and nothing else: no
 * text that was searched is in it. Where it cannot be kept (a read-only folder, a zip) everything works as without.
 */
export interface CodeCache {
  /** Whether something was compiled in this run that `save` would keep. */
  readonly isFresh: boolean;
  /** Keeps what was compiled and run until now. */
  save(): void;
}

/** Bundles to keep: all that a hook may load. */
interface Compiled {
  readonly file: string;
  readonly script: Script;
}

/**
 * Loads the bundles of a folder by way of the cache from now on.
 * @param isLong whether much is searched: then V8 runs with another setting, and refuses what it compiled without
 */
export function keepCompiled(folder: string, isLong: boolean): CodeCache {
  const cache = join(dirname(folder), ".code-cache");
  if (isLong) optimizeLess();
  const nameOf = (file: string): string => (isLong ? `long-${versionOf(file)}` : versionOf(file));
  const fresh: Compiled[] = [];
  // Not `node:module`, which brings in the loader of ES modules.
  const { _extensions: extensions, wrap } = module.constructor as unknown as ModuleClass;
  const usual = extensions[".cjs"] ?? (extensions[".js"] as Loader);
  extensions[".cjs"] = (module, file) => {
    if (dirname(file) !== folder) {
      usual(module, file);
      return;
    }
    const cachedData = read(join(cache, nameOf(file)));
    // Our bundles are ASCII throughout.
    const source = wrap(readFileSync(file, "latin1"));
    const script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
    if (script.cachedDataRejected !== false) fresh.push({ file, script });
    const run = script.runInThisContext() as Wrapped;
    run.call(module.exports, module.exports, (id) => module.require(id), module, file, folder);
  };
  return {
    get isFresh() {
      return fresh.length > 0;
    },
    save: () => save(cache, fresh, nameOf),
  };
}

/** https://nodejs.org/api/modules.html: what `require` is made of. */
interface ModuleClass {
  readonly _extensions: Record<string, Loader>;
  readonly wrap: (source: string) => string;
}

type Loader = (module: NodeJS.Module, file: string) => void;
type Wrapped = (
  this: unknown,
  exports: unknown,
  require: (id: string) => unknown,
  module: NodeJS.Module,
  file: string,
  folder: string,
) => void;

/** Other versions of V8 and other builds of the bundle have other names. V8 refuses what is not its own, but of the source it sees the length only. */
function versionOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${basename(file)}-${process.versions.v8}-${process.arch}-${size}-${Math.round(mtimeMs)}`;
}

function read(file: string): Buffer | undefined {
  try {
    return outOfContainer(readFileSync(file));
  } catch {
    return undefined;
  }
}

function save(cache: string, compiled: readonly Compiled[], nameOf: (file: string) => string): void {
  try {
    mkdirSync(cache, { recursive: true });
    for (const { file, script } of compiled) {
      const target = join(cache, nameOf(file));
      const draft = `${target}.${process.pid}`;
      try {
        writeFileSync(draft, inContainer(script.createCachedData()));
        renameSync(draft, target);
      } finally {
        rmSync(draft, { force: true });
      }
    }
  } catch {
    // A speed-up only: a folder that cannot be written to, or a full disk, is no reason to say anything.
  }
}
