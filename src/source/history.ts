import { KeyguardError } from "../error.ts";
import type { Reading } from "./changed-file.ts";
import { type Commits, commitDocuments, commitIds } from "./commits.ts";
import { commitPortions } from "./portion.ts";
import { DEFAULT_LIMITS, emptyStats, type Source, type SourceOptions, type SourceStats } from "./source.ts";

/** What the commits of a range added, e.g. `main..topic`; see https://git-scm.com/docs/gitrevisions. */
export async function rangeSource(options: CommitsOptions & { readonly range: string }): Promise<Source> {
  const { range } = options;
  if (range === "" || /^-|[\0\r\n]/.test(range)) {
    throw new KeyguardError("usage", `"${range.slice(0, 60)}" is no range of commits`, { expected: "A..B" });
  }
  return commitsSource({ args: [], revisions: [range] }, options);
}

/** What all commits that any ref reaches added. `since`: only newer ones, in any form that git knows, e.g. `2 weeks ago`. */
export async function historySource(options: CommitsOptions & { readonly since?: string }): Promise<Source> {
  const since = options.since === undefined ? [] : [`--since=${options.since}`];
  return commitsSource({ args: [...since, "--all"], revisions: [] }, options);
}

/** Which commits need not be searched. */
export interface CommitsOptions extends SourceOptions {
  /** What is known of a commit that was searched before, see `SearchedCommit`: clean ones are counted, and left out of the parts. */
  readonly marksOf?: (id: string) => readonly string[] | undefined;
}

function commitsSource(commits: Commits, options: CommitsOptions): Source {
  const reading: Reading = {
    place: { cwd: options.cwd, env: options.env },
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    stats: emptyStats(),
  };
  const isIgnored = options.isIgnored ?? (() => false);
  const marksOf = options.marksOf ?? (() => undefined);
  const isClean = (id: string): boolean => marksOf(id)?.length === 0;
  return {
    stats: reading.stats,
    documents: () => commitDocuments(commitIds(commits, reading.place), isIgnored, reading),
    portions: () => commitPortions(unclean(commitIds(commits, reading.place), isClean, reading.stats), marksOf),
  };
}

async function* unclean(
  ids: AsyncIterable<string>,
  isClean: (id: string) => boolean,
  stats: SourceStats,
): AsyncGenerator<string> {
  for await (const id of ids) {
    if (isClean(id)) stats.commits++;
    else yield id;
  }
}
