import type { Report } from "./report.ts";

/** The report as one JSON document. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** One finding a line, for streams; warnings carry `"blocking": false`. */
export function renderJsonLines(report: Report): string {
  const lines = [
    ...report.findings.map((finding) => ({ blocking: true, ...finding })),
    ...report.warnings.map((finding) => ({ blocking: false, ...finding })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
