import type { Verdict } from "../allow/verdict.ts";
import type { Configs } from "../config/configs.ts";
import { withExpiry } from "../detect/expired.ts";
import type { Finding } from "../detect/finding.ts";
import type { Severity } from "../detect/rule.ts";
import type { Skipped, SourceStats } from "../source/source.ts";
import type { Examination } from "./examine.ts";
import { testOf } from "./globs.ts";

/** What one check found, before it is written down. Holds secrets. */
export interface Checked extends Verdict {
  readonly stats: SourceStats;
  /** What was not searched although it must be: nothing may pass. */
  readonly unsearched: readonly Skipped[];
  readonly unusedAllow: readonly string[];
  readonly expiredAllow: readonly string[];
  /** Secrets that stand in paths: to be taken out of every path that is shown. */
  readonly secretsInPaths: readonly string[];
}

/** What a check needs to know beside the documents. */
export interface CheckOptions {
  readonly configs: Configs;
  readonly minSeverity: Severity;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly baseline?: ReadonlySet<string>;
  /** Only these rules; empty: all. */
  readonly onlyRules: readonly string[];
  /** Whether entries of `allow` that matched nothing mean something: only when everything was looked at. */
  readonly reportUnused: boolean;
}

/** The corridor's end: findings → verdict. The allowlist and its libraries are only loaded when there is something to judge. */
export async function check(examination: Examination, options: CheckOptions): Promise<Checked> {
  const { stats } = examination;
  const { configs } = options;
  const verdict: Verdict = { findings: [], warnings: [], allowed: [] };
  const seen = new Set<string>();
  let judge: import("../allow/verdict.ts").Judge | undefined;
  for await (const examined of examination.results()) {
    const findings = examined.findings
      .filter((finding) => isFirst(finding, seen) && isAsked(finding, options.onlyRules))
      .map((finding) => withExpiry(finding, options.today));
    if (findings.length === 0) continue;
    judge ??= await newJudge(options);
    await judge.judge(findings, await configs.for(examined.path), examined.inline, verdict);
  }
  if (options.reportUnused && configs.root.files.length > 0) judge ??= await newJudge(options);
  return {
    ...verdict,
    stats,
    unsearched: await unignored(stats, configs),
    unusedAllow: options.reportUnused ? (judge?.unused(configs.root) ?? []) : [],
    secretsInPaths: everything(verdict)
      .filter((finding) => finding.details.place === "path")
      .map((finding) => finding.secret),
    expiredAllow: judge?.expired().map((entry) => `${entry.name} (${entry.expires})`) ?? [],
  };
}

async function newJudge(options: CheckOptions): Promise<import("../allow/verdict.ts").Judge> {
  const { Judge } = await import("../allow/verdict.ts");
  return new Judge(options);
}

/** Stretches of a large file overlap, and so do a commit's documents: the same place counts once. */
function isFirst(finding: Finding, seen: Set<string>): boolean {
  const key = `${finding.version ?? finding.commit?.id ?? ""}\0${finding.path}\0${finding.rule}\0${finding.line}:${finding.column}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function isAsked(finding: Finding, rules: readonly string[]): boolean {
  return rules.length === 0 || rules.includes(finding.rule);
}

/** What must be searched and was not; a nested config may ignore it, which its source does not know. */
async function unignored(stats: SourceStats, configs: Configs): Promise<Skipped[]> {
  const left: Skipped[] = [];
  for (const skipped of stats.skipped) {
    if (!skipped.blocking) continue;
    const isIgnored = await testOf((await configs.for(skipped.path)).ignore);
    if (!isIgnored(skipped.path)) left.push(skipped);
  }
  return left;
}

function everything(verdict: Verdict): Finding[] {
  return [...verdict.findings, ...verdict.warnings, ...verdict.allowed.map((allowed) => allowed.finding)];
}
