import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CONFIG_FILES } from "../config/config.ts";
import type { Configs } from "../config/configs.ts";
import { type GitPlace, gitText } from "../source/git.ts";
import type { SearchedCommit } from "../source/searched.ts";

/** Of two million commits the ids take 40 MB: whoever has more scans the rest again. */
const MOST = 2_000_000;
const PREFIX = "searched-commits-";
/** What the first versions kept. */
const OLD_PREFIX = "clean-commits-";

/** The last line. */
const END = "end";

/**
 * Commits that an earlier scan with the same program and config has searched: their ids, and behind them the marks of the paths that held
 * something. No more is kept.
 */
export class SearchedCommits {
  readonly #file: string;
  readonly #known: Map<string, readonly string[]>;
  #hasNew = false;

  /** @param folder keyguard's own in the git folder; `key` names the program and the config */
  constructor(folder: string, key: string) {
    this.#file = join(folder, PREFIX + key);
    this.#known = new Map(read(this.#file));
  }

  /** The marks of a commit's paths that hold something, see `markOf`; undefined: it is not known. */
  get(id: string): readonly string[] | undefined {
    return this.#known.get(id);
  }

  add(commits: readonly SearchedCommit[]): void {
    for (const [id, marks] of commits) {
      if (this.#known.size >= MOST || this.#known.has(id)) continue;
      this.#known.set(id, marks);
      this.#hasNew = true;
    }
  }

  /** Keeps what was added, and drops what other versions and configs kept. */
  save(): void {
    if (!this.#hasNew) return;
    const folder = dirname(this.#file);
    const draft = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(draft, [...this.#known].map(([id, marks]) => `${[id, ...marks].join(" ")}\n`).join("") + END);
      renameSync(draft, this.#file);
      for (const name of readdirSync(folder))
        if ((name.startsWith(PREFIX) || name.startsWith(OLD_PREFIX)) && join(folder, name) !== this.#file)
          rmSync(join(folder, name), { force: true });
    } catch {
      // A speed-up only: a git folder that cannot be written to, or a full disk, is no reason to fail.
      rmSync(draft, { force: true });
    }
  }
}

/**
 * What a file says. Its end tells that it is whole: of a line that was cut off, marks would be missing.
 */
function read(file: string): SearchedCommit[] {
  try {
    const lines = readFileSync(file, "latin1").split("\n");
    if (lines.pop() !== END) return [];
    return lines
      .filter((line) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?(?: [0-9a-f]{16})*$/.test(line))
      .map((line) => {
        const [id = "", ...marks] = line.split(" ");
        return [id, marks];
      });
  } catch {
    return [];
  }
}

/**
 * The searched commits of a repository; undefined where folders have configs of their own: which of them held for a commit is not kept.
 * @param packageFolder keyguard's own: another build has another key
 */
export async function openSearchedCommits(
  place: GitPlace,
  configs: Configs,
  root: string,
  packageFolder: string,
): Promise<SearchedCommits | undefined> {
  const places = ["--is-bare-repository", "--is-inside-work-tree", "--path-format=absolute", "--git-common-dir"];
  const [isBare, isInside, folder = ""] = (await gitText(["rev-parse", ...places], place)).split("\n");
  // Without a working tree there is nothing to hold configs; from inside the git folder of one, git does not list it.
  if (isBare !== "true" && (isInside !== "true" || (await hasNestedConfig(place, root)))) return undefined;
  const key = createHash("sha256");
  const dist = join(packageFolder, "dist");
  for (const name of readdirSync(dist)
    .filter((each) => each.endsWith(".cjs"))
    .sort())
    key.update(name).update(readFileSync(join(dist, name)));
  for (const file of configs.root.files) key.update(file).update(readFileSync(join(root, file)));
  return new SearchedCommits(join(folder, "keyguard"), key.digest("hex").slice(0, 16));
}

async function hasNestedConfig(place: GitPlace, root: string): Promise<boolean> {
  const patterns = CONFIG_FILES.map((name) => `:(top,glob)**/${name}`);
  const list = await gitText(
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name", "--", ...patterns],
    place,
  );
  return list
    .split("\0")
    .some((path) => path.includes("/") && (!path.endsWith("/package.json") || mentions(root, path)));
}

function mentions(root: string, path: string): boolean {
  try {
    return readFileSync(join(root, path), "utf8").includes('"keyguard"');
  } catch {
    // Gone from the working tree: it holds no config.
    return false;
  }
}
