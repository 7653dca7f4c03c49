import type { Messages } from "../messages/messages.ts";
import { buildReport } from "../report/build.ts";
import type { Report } from "../report/report.ts";
import type { Checked } from "./check.ts";
import { adviceOf, titleOf } from "./rule-texts.ts";

/** What a report needs beside what was found. */
export interface ReportOptions {
  readonly version: string;
  readonly messages: Messages;
  /** Whether warnings have their fingerprints. */
  readonly namesWarnings: boolean;
  /** Hides at least so much of each value. */
  readonly redactPercent: number;
}

/** What a check found, as people and programs may see it: no secret is in it. */
export function reportOf({ stats, ...checked }: Checked, options: ReportOptions): Promise<Report> {
  return buildReport({ ...options, ...checked, scanned: stats, titleOf, adviceOf });
}
