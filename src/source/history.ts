import { KeyguardError } from "../error.ts";
import type { Reading } from "./changed-file.ts";
import { type Commits, commitDocuments, commitIds } from "./commits.ts";
import { commitPortions } from "./portion.ts";
import { DEFAULT_LIMITS, emptyStats, type Source, type SourceOptions } from "./source.ts";

/** What the commits of a range added, e.g. `main..topic`; see https://git-scm.com/docs/gitrevisions. */
export async function rangeSource(options: SourceOptions & { readonly range: string }): Promise<Source> {
  const { range } = options;
  if (range === "" || /^-|[\0\r\n]/.test(range)) {
    throw new KeyguardError("usage", `"${range.slice(0, 60)}" is no range of commits`, { expected: "A..B" });
  }
  return commitsSource({ args: [], revisions: [range] }, options);
}

/** What all commits that any ref reaches added. `since`: only newer ones, in any form that git knows, e.g. `2 weeks ago`. */
export async function historySource(options: SourceOptions & { readonly since?: string }): Promise<Source> {
  const since = options.since === undefined ? [] : [`--since=${options.since}`];
  return commitsSource({ args: [...since, "--all"], revisions: [] }, options);
}

function commitsSource(commits: Commits, options: SourceOptions): Source {
  const reading: Reading = {
    place: { cwd: options.cwd, env: options.env },
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    stats: emptyStats(),
  };
  const isIgnored = options.isIgnored ?? (() => false);
  return {
    stats: reading.stats,
    documents: () => commitDocuments(commitIds(commits, reading.place), isIgnored, reading),
    portions: () => commitPortions(commitIds(commits, reading.place)),
  };
}
