import type { Configs } from "../config/configs.ts";
import type { Sieve } from "../detect/sieve/sieve.ts";
import { WORDS } from "../source/commit-object.ts";
import { portionSource } from "../source/portion.ts";
import { markOf, type SearchedCommit } from "../source/searched.ts";
import type { Portion, SourceOptions, SourceStats } from "../source/source.ts";
import { type Examined, examineHere, suspicion } from "./examine.ts";
import { testOf } from "./globs.ts";

/** What became of a part of a source. Plain data. */
export interface ExaminedPortion {
  readonly results: readonly Examined[];
  readonly stats: SourceStats;
  /** Of commits: what they hold, whatever else is searched beside them. */
  readonly searched: readonly SearchedCommit[];
}

/** Examines a part of a source in this thread. */
export async function examinePortion(
  portion: Portion,
  configs: Configs,
  options: SourceOptions,
  sieve: Sieve | undefined,
): Promise<ExaminedPortion> {
  const source = portionSource(portion, {
    ...options,
    isIgnored: await testOf(configs.root.ignore),
    room: sieve?.room,
    isSuspect: suspicion(configs, { sieve }),
  });
  const results: Examined[] = [];
  for await (const examined of examineHere(source, configs, { sieve }).results()) results.push(examined);
  const searched = portion.kind === "commits" ? searchedOnes(portion.ids, results, source.repeats, source.stats) : [];
  return { results, stats: source.stats, searched };
}

/**
 * What one commit repeats of another was searched once: in itself it may hold something. Authors are searched once too, and what was not searched does not say in
 * which commit: then none of the part is known.
 */
function searchedOnes(
  ids: readonly string[],
  results: readonly Examined[],
  repeats: ReadonlyMap<string, readonly string[]>,
  stats: SourceStats,
): readonly SearchedCommit[] {
  if (stats.skipped.some(({ blocking }) => blocking)) return [];
  if (results.some(({ path }) => path === WORDS.author || path === WORDS.committer)) return [];
  const marks = new Map<string | undefined, Set<string>>();
  const mark = (id: string | undefined, path: string): void => {
    marks.set(id, (marks.get(id) ?? new Set()).add(markOf(path)));
  };
  for (const { path, findings } of results) for (const { commit } of findings) mark(commit?.id, path);
  for (const [id, paths] of repeats) for (const path of paths) mark(id, path);
  return ids.map((id) => [id, [...(marks.get(id) ?? [])]]);
}
