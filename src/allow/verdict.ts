import type { PlacedAllow, ResolvedConfig } from "../config/config.ts";
import type { Finding } from "../detect/finding.ts";
import { SEVERITIES, type Severity } from "../detect/rule.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { globTest } from "./glob.ts";
import type { InlineAllowance } from "./inline.ts";

/** A finding that somebody accepted, and where that is written. */
export interface Allowed {
  readonly finding: Finding;
  /** `allow[2]`, `inline`, `baseline`. */
  readonly by: string;
  readonly reason: string;
}

/** What became of the findings. */
export interface Verdict {
  readonly findings: Finding[];
  /** Below the blocking severity; what the judge is not sure enough of is of low severity. */
  readonly warnings: Finding[];
  readonly allowed: Allowed[];
}

/** What decides, beside the configs. */
export interface VerdictOptions {
  /** What blocks: this severity and above. */
  readonly minSeverity: Severity;
  /** The day, `YYYY-MM-DD`, for entries that expire. */
  readonly today: string;
  /** Fingerprints accepted by a baseline. */
  readonly baseline?: ReadonlySet<string>;
}

/** Sorts findings into blocking, warned and allowed ones, and remembers which `allow` entries were of use. */
export class Judge {
  readonly #options: VerdictOptions;
  readonly #used = new Set<string>();
  readonly #expired = new Map<string, PlacedAllow>();
  readonly #seen = new Map<string, PlacedAllow>();
  readonly #tests = new Map<PlacedAllow, (finding: Finding) => boolean>();

  constructor(options: VerdictOptions) {
    this.#options = options;
  }

  /** @param inline the allowances written in the findings' own document */
  async judge(
    findings: readonly Finding[],
    config: ResolvedConfig,
    inline: readonly InlineAllowance[],
    into: Verdict,
  ): Promise<void> {
    for (const original of findings) {
      const finding = withSeverity(original, config);
      const allowed = await this.#allowance(finding, config, inline);
      if (allowed) into.allowed.push({ finding, ...allowed });
      else if (this.#blocks(finding)) into.findings.push(finding);
      else into.warnings.push(finding);
    }
  }

  /** The entries that were looked at and matched nothing. Call when a whole tree has been judged. */
  unused(config: ResolvedConfig): string[] {
    const all = new Map([...config.allow.map((entry) => [entry.name, entry] as const), ...this.#seen]);
    return [...all.keys()].filter((name) => !this.#used.has(name));
  }

  /** Entries that would have allowed something, had they not expired. */
  expired(): readonly PlacedAllow[] {
    return [...this.#expired.values()];
  }

  #blocks(finding: Finding): boolean {
    return SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(this.#options.minSeverity);
  }

  async #allowance(
    finding: Finding,
    config: ResolvedConfig,
    inline: readonly InlineAllowance[],
  ): Promise<{ by: string; reason: string } | undefined> {
    const beside = inline.find(
      (each) => each.rule === finding.rule && (each.line === finding.line || each.line === finding.line - 1),
    );
    if (beside) return { by: "inline", reason: beside.reason };
    for (const entry of config.allow) {
      this.#seen.set(entry.name, entry);
      if (!this.#matches(entry, finding)) continue;
      if (entry.fingerprint !== undefined && entry.fingerprint !== (await fingerprintOf(finding))) continue;
      if (entry.expires !== undefined && entry.expires < this.#options.today) {
        this.#expired.set(entry.name, entry);
        continue;
      }
      this.#used.add(entry.name);
      return { by: entry.name, reason: entry.reason };
    }
    const { baseline } = this.#options;
    if (baseline && baseline.size > 0 && baseline.has(await fingerprintOf(finding)))
      return { by: "baseline", reason: "accepted in the baseline" };
    return undefined;
  }

  /** All selectors but the fingerprint, which is slow. */
  #matches(entry: PlacedAllow, finding: Finding): boolean {
    let test = this.#tests.get(entry);
    if (!test) {
      test = selectorTest(entry);
      this.#tests.set(entry, test);
    }
    return test(finding);
  }
}

function selectorTest(entry: PlacedAllow): (finding: Finding) => boolean {
  const path = entry.path === undefined ? undefined : globTest([{ glob: entry.path, folder: entry.folder }]);
  const { pattern } = entry;
  return (finding) =>
    finding.path.startsWith(entry.folder) &&
    (entry.rule === undefined || entry.rule === finding.rule) &&
    (path === undefined || path(finding.path)) &&
    (pattern === undefined || pattern.test(finding.secret));
}

function withSeverity(finding: Finding, config: ResolvedConfig): Finding {
  const setting = config.rules[finding.rule];
  return typeof setting === "object" ? { ...finding, severity: setting.severity } : finding;
}
