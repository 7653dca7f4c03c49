import type { Configs } from "../config/configs.ts";
import type { Sieve } from "../detect/sieve/sieve.ts";
import { WORDS } from "../source/commit-object.ts";
import { portionSource } from "../source/portion.ts";
import type { Portion, SourceOptions, SourceStats } from "../source/source.ts";
import { type Examined, examineHere, suspicion } from "./examine.ts";
import { testOf } from "./globs.ts";

/** What became of a part of a source. Plain data. */
export interface ExaminedPortion {
  readonly results: readonly Examined[];
  readonly stats: SourceStats;
  /** Of commits: those that hold nothing, whatever else is searched beside them. */
  readonly clean: readonly string[];
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
  const clean = portion.kind === "commits" ? cleanOnes(portion.ids, results, source.repeats, source.stats) : [];
  return { results, stats: source.stats, clean };
}

/**
 * What one commit repeats of another was searched once. Authors are searched once too, and what was not searched does not say in
 * which commit: then none of the part is taken for clean.
 */
function cleanOnes(
  ids: readonly string[],
  results: readonly Examined[],
  repeats: ReadonlySet<string>,
  stats: SourceStats,
): readonly string[] {
  if (stats.skipped.some(({ blocking }) => blocking)) return [];
  if (results.length === 0) return ids;
  if (results.some(({ path }) => path === WORDS.author || path === WORDS.committer)) return [];
  const dirty = new Set(results.flatMap(({ findings }) => findings.map(({ commit }) => commit?.id)));
  return ids.filter((id) => !dirty.has(id) && !repeats.has(id));
}
