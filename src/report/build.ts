import { fingerprintOf } from "../allow/fingerprint.ts";
import type { Allowed } from "../allow/verdict.ts";
import type { Finding } from "../detect/finding.ts";
import type { Messages } from "../messages/messages.ts";
import type { Advice } from "./human.ts";
import { redact, redactIn } from "./redact.ts";
import type { Report, ReportedFinding, ShownFinding, ShownReport } from "./report.ts";

/** What a report is made of. */
export interface ReportInput {
  readonly version: string;
  readonly scanned: Report["scanned"];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly allowed: readonly Allowed[];
  readonly unusedAllow: readonly string[];
  readonly expiredAllow: readonly string[];
  /** Secrets that stand in paths: taken out of every path shown. */
  readonly secretsInPaths: readonly string[];
  readonly titleOf: (rule: string) => string;
  readonly adviceOf: (finding: { readonly rule: string; readonly provider: string }) => Advice;
  readonly messages: Messages;
  /** `--redact`. */
  readonly redactPercent: number;
}

/** Takes the secrets out: from here on nothing holds one. */
export async function buildReport(input: ReportInput): Promise<Report> {
  const { findings, warnings, ...rest } = withoutSecrets(input);
  const named = (shown: readonly ShownFinding[], of: readonly Finding[]): Promise<ReportedFinding[]> =>
    Promise.all(shown.map(async (each, i) => ({ ...each, fingerprint: await fingerprintOf(of[i] as Finding) })));
  return { ...rest, findings: await named(findings, input.findings), warnings: await named(warnings, input.warnings) };
}

/** The same for people: only the first findings have fingerprints, as many as will be shown. */
export async function buildShownReport(input: ReportInput, mostNamed: number): Promise<ShownReport> {
  const report = withoutSecrets(input);
  const findings = report.findings.map(async (shown, i) =>
    i < mostNamed ? { ...shown, fingerprint: await fingerprintOf(input.findings[i] as Finding) } : shown,
  );
  return { ...report, findings: await Promise.all(findings) };
}

function withoutSecrets(input: ReportInput): ShownReport {
  const clean = (path: string): string => redactIn(path, input.secretsInPaths);
  const shown = (finding: Finding): ShownFinding => withoutSecret(finding, input, clean);
  return {
    schema: 1,
    tool: { name: "keyguard", version: input.version },
    scanned: {
      ...input.scanned,
      skipped: input.scanned.skipped.map(({ path, reason }) => ({ path: clean(path), reason })),
    },
    findings: input.findings.map(shown),
    warnings: input.warnings.map(shown),
    allowed: input.allowed.map(({ finding, by, reason }) => ({
      rule: finding.rule,
      path: clean(finding.path),
      line: finding.line,
      by,
      reason,
    })),
    unusedAllow: input.unusedAllow,
    expiredAllow: input.expiredAllow,
  };
}

function withoutSecret(finding: Finding, input: ReportInput, clean: (path: string) => string): ShownFinding {
  const { messages } = input;
  const advice = input.adviceOf(finding);
  return {
    rule: finding.rule,
    title: input.titleOf(finding.rule),
    provider: finding.provider,
    severity: finding.severity,
    path: clean(finding.path),
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    commit: finding.commit,
    redacted:
      finding.rule === "credential-file"
        ? (clean(finding.path).split("/").pop() ?? "")
        : redact(finding.secret, input.redactPercent),
    parts: finding.parts.map((part, i) => ({
      name: part.name,
      line: finding.partLines[i] ?? finding.line,
      redacted: redact(part.value, input.redactPercent),
    })),
    details: finding.details,
    remediation: [
      messages.remove,
      advice.revoke ? messages.revoke(advice.revoke) : messages.revokeSomewhere,
      messages.useInstead(finding.details.instead || advice.instead || messages.insteadOf[advice.opens]),
    ],
    confidence: finding.confidence,
    evidence: finding.evidence,
  };
}
