import type { Verdict } from "../allow/verdict.ts";
import type { ResolvedConfig } from "../config/config.ts";
import type { Configs } from "../config/configs.ts";
import { type EngineSettings, scanDocument } from "../detect/engine.ts";
import type { Document, Finding } from "../detect/finding.ts";
import type { Severity } from "../detect/rule.ts";
import type { Skipped, Source, SourceStats } from "../source/source.ts";
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
  /** Paths whose documents are searched even where a config ignores them. */
  readonly neverIgnored?: (path: string) => boolean;
}

/** What a folder's config means for the engine and the corridor. */
interface Setting {
  readonly engine: EngineSettings;
  readonly isIgnored: (path: string) => boolean;
}

/** The corridor: documents → findings → verdict. The allowlist and its libraries are only loaded when there is something to judge. */
export async function check(source: Source, options: CheckOptions): Promise<Checked> {
  const verdict: Verdict = { findings: [], warnings: [], allowed: [] };
  const settings = new Map<ResolvedConfig, Setting>();
  const seen = new Set<string>();
  let judge: import("../allow/verdict.ts").Judge | undefined;
  for await (const document of source.documents()) {
    const config = await options.configs.for(document.path);
    const { engine, isIgnored } = await settingOf(config, settings, source.stats);
    if (isIgnored(document.path) && !options.neverIgnored?.(document.path)) continue;
    const findings = scanDocument(document, engine).filter(
      (finding) => isFirst(finding, seen) && isAsked(finding, options.onlyRules),
    );
    if (findings.length === 0) continue;
    judge ??= await newJudge(options);
    await judge.judge(findings, config, await allowancesIn(document), verdict);
  }
  if (options.reportUnused && options.configs.root.files.length > 0) judge ??= await newJudge(options);
  return {
    ...verdict,
    stats: source.stats,
    unsearched: await unignored(source.stats, options.configs, settings),
    unusedAllow: options.reportUnused ? (judge?.unused(options.configs.root) ?? []) : [],
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

async function allowancesIn(document: Document): Promise<import("../allow/inline.ts").InlineAllowance[]> {
  if (!document.text.includes("keyguard:allow")) return [];
  const { inlineAllowances } = await import("../allow/inline.ts");
  return inlineAllowances(document.text, document.firstLine);
}

/** Stretches of a large file overlap, and so do a commit's documents: the same place counts once. */
function isFirst(finding: Finding, seen: Set<string>): boolean {
  const key = `${finding.commit?.id ?? ""}\0${finding.path}\0${finding.rule}\0${finding.line}:${finding.column}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function isAsked(finding: Finding, rules: readonly string[]): boolean {
  return rules.length === 0 || rules.includes(finding.rule);
}

async function settingOf(
  config: ResolvedConfig,
  known: Map<ResolvedConfig, Setting>,
  stats: SourceStats,
): Promise<Setting> {
  const cached = known.get(config);
  if (cached) return cached;
  const { add, remove } = config.credentialFiles;
  const isAdded = await testOf(add);
  const isRemoved = await testOf(remove);
  const setting: Setting = {
    isIgnored: await testOf(config.ignore),
    engine: {
      off: new Set(Object.keys(config.rules).filter((id) => config.rules[id] === "off")),
      customRules: config.customRules,
      onPassed: (path, why) => {
        if (/^(?:encrypted|a template)/.test(why))
          stats.skipped.push({ path, reason: `has a credential file's name, but passes: ${why}`, blocking: false });
      },
      ...(add.length + remove.length > 0
        ? { credentialFile: (path: string) => (isRemoved(path) ? false : isAdded(path) ? true : undefined) }
        : {}),
    },
  };
  known.set(config, setting);
  return setting;
}

/** What must be searched and was not; a nested config may ignore it, which its source does not know. */
async function unignored(
  stats: SourceStats,
  configs: Configs,
  settings: Map<ResolvedConfig, Setting>,
): Promise<Skipped[]> {
  const left: Skipped[] = [];
  for (const skipped of stats.skipped) {
    if (!skipped.blocking) continue;
    const { isIgnored } = await settingOf(await configs.for(skipped.path), settings, stats);
    if (!isIgnored(skipped.path)) left.push(skipped);
  }
  return left;
}

function everything(verdict: Verdict): Finding[] {
  return [...verdict.findings, ...verdict.warnings, ...verdict.allowed.map((allowed) => allowed.finding)];
}
