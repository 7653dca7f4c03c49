import type { CommitInfo } from "../detect/finding.ts";
import type { Severity } from "../detect/rule.ts";

/** A finding as reports show it: without the secret. Lines and columns are 1-based, columns in UTF-16 units, `endColumn` one past the last. */
export interface ReportedFinding {
  readonly rule: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly commit: CommitInfo | null;
  readonly redacted: string;
  readonly fingerprint: string;
  readonly parts: readonly { readonly name: string; readonly line: number; readonly redacted: string }[];
  readonly details: Readonly<Record<string, string>>;
  readonly remediation: readonly string[];
  /** What spoke for it, with how sure the detector is (0 to 1). */
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** A finding as people see it. A fingerprint takes some milliseconds of work: those that nobody is shown are not made. */
export type ShownFinding = Omit<ReportedFinding, "fingerprint"> & Partial<Pick<ReportedFinding, "fingerprint">>;

/** The JSON report, as the interface documents it. */
export interface Report extends ShownReport {
  readonly findings: readonly ReportedFinding[];
  readonly warnings: readonly ReportedFinding[];
}

/** A report as people see it. */
export interface ShownReport {
  readonly schema: 1;
  readonly tool: { readonly name: "keyguard"; readonly version: string };
  readonly scanned: {
    readonly files: number;
    readonly bytes: number;
    readonly commits: number;
    readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  };
  readonly findings: readonly ShownFinding[];
  readonly warnings: readonly ShownFinding[];
  readonly allowed: readonly {
    readonly rule: string;
    readonly path: string;
    readonly line: number;
    readonly by: string;
    readonly reason: string;
  }[];
  readonly unusedAllow: readonly string[];
  /** Entries past their `expires` that would have matched. */
  readonly expiredAllow: readonly string[];
}
