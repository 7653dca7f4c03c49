import type { Messages } from "../messages/messages.ts";
import { buildReport, buildShownReport, type ReportInput } from "../report/build.ts";
import type { Report, ShownReport } from "../report/report.ts";
import type { Checked } from "./check.ts";
import { adviceOf, titleOf } from "./rule-texts.ts";

/** What a report needs beside what was found. */
export interface ReportOptions {
  readonly version: string;
  readonly messages: Messages;
  /** Hides at least so much of each value. */
  readonly redactPercent: number;
}

/** What a check found, as programs may see it: no secret is in it. */
export function reportOf(checked: Checked, options: ReportOptions): Promise<Report> {
  return buildReport(inputOf(checked, options));
}

/** The same for people: only the first findings have fingerprints. */
export function shownReportOf(checked: Checked, options: ReportOptions, mostNamed: number): Promise<ShownReport> {
  return buildShownReport(inputOf(checked, options), mostNamed);
}

function inputOf({ stats, ...checked }: Checked, options: ReportOptions): ReportInput {
  return { ...options, ...checked, scanned: stats, titleOf, adviceOf };
}
