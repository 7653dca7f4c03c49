import { check } from "./cli/check.ts";
import { examineHere } from "./cli/examine.ts";
import { testOf } from "./cli/globs.ts";
import { reportOf } from "./cli/report-of.ts";
import { type Configs, NO_CONFIGS, openConfigs } from "./config/configs.ts";
import type { Document } from "./detect/finding.ts";
import type { Severity } from "./detect/rule.ts";
import { LANGUAGES } from "./messages/all.ts";
import type { Language } from "./messages/messages.ts";
import type { Report } from "./report/report.ts";
import { type Source, scanRoot, stagedSource } from "./source/index.ts";
import { VERSION } from "./version.ts";

export type { Configs } from "./config/configs.ts";
export { defineRule, type Random, type Rule, type RuleMatch, type Severity, type Validation } from "./detect/rule.ts";
export { type ErrorCode, KeyguardError } from "./error.ts";
export type { Report, ReportedFinding } from "./report/report.ts";

/** How to scan. */
export interface ScanOptions {
  /** What counts as a finding: this severity and above. Default: the config's, else `medium`. */
  readonly minSeverity?: Severity;
  /** From `loadConfig`. Default for `scanText`: none; for `scanStaged`: the repository's. */
  readonly config?: Configs;
  /** Language of the remediation steps. Default: `en`. */
  readonly lang?: Language;
}

/**
 * Searches one text.
 * @param path its name: credential files are known by it, and allowlists look at it
 * @returns the report, as `keyguard scan --format json` prints it; it holds no secret
 */
export function scanText(text: string, options: ScanOptions & { readonly path?: string } = {}): Promise<Report> {
  const document: Document = { path: options.path ?? "text", text };
  const source: Source = {
    stats: { files: 1, bytes: Buffer.byteLength(text), commits: 0, skipped: [] },
    async *documents() {
      yield document;
    },
  };
  return reportOn(source, options.config ?? NO_CONFIGS, options);
}

/**
 * Searches what `git commit` is about to record.
 * @param options.cwd a folder in the repository; default: the current one
 * @throws KeyguardError when git, the repository or the config cannot be read
 */
export async function scanStaged(options: ScanOptions & { readonly cwd?: string } = {}): Promise<Report> {
  const cwd = options.cwd ?? process.cwd();
  const configs = options.config ?? (await loadConfig(cwd));
  const source = await stagedSource({ cwd, env: process.env, isIgnored: await testOf(configs.root.ignore) });
  return reportOn(source, configs, options);
}

/**
 * Reads and checks the configs of a repository.
 * @param folder a folder in it; default: the current one
 * @throws KeyguardError `config`
 */
export async function loadConfig(folder = process.cwd()): Promise<Configs> {
  return openConfigs(await scanRoot(folder));
}

async function reportOn(source: Source, configs: Configs, options: ScanOptions): Promise<Report> {
  const checked = await check(examineHere(source, configs), {
    configs,
    minSeverity: options.minSeverity ?? configs.root.minSeverity ?? "medium",
    today: new Date().toISOString().slice(0, 10),
    onlyRules: [],
    reportUnused: false,
  });
  return reportOf(checked, {
    version: VERSION,
    messages: LANGUAGES[options.lang ?? "en"],
    redactPercent: 0,
  });
}
