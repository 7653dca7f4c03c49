import { scanDocument } from "../../src/detect/engine.ts";
import type { Finding } from "../../src/detect/finding.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { LANGUAGES } from "../../src/messages/all.ts";
import { buildReport, buildShownReport, type ReportInput } from "../../src/report/build.ts";

const random = seededRandom(7);
const text = Array.from({ length: 30 }, () => `db_password = "${random.base62(6)}!${random.base62(6)}"\n`).join("");
const findings: readonly Finding[] = scanDocument({ path: "a.py", text }).map((finding) => ({
  ...finding,
  severity: "high" as const,
}));
const input: ReportInput = {
  version: "1.0.0",
  scanned: { files: 1, bytes: text.length, commits: 0, skipped: [] },
  findings: findings.slice(0, 5),
  warnings: findings.slice(5),
  allowed: [],
  unusedAllow: [],
  expiredAllow: [],
  secretsInPaths: [],
  titleOf: (rule) => rule,
  adviceOf: () => ({ opens: "password", revoke: undefined, instead: undefined }),
  messages: LANGUAGES.en,
  redactPercent: 0,
};

test("for programs every finding and warning has its fingerprint", async () => {
  const report = await buildReport(input);
  const all = [...report.findings, ...report.warnings];
  expect(all.length).toBe(findings.length);
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  for (const { fingerprint } of all) expect(fingerprint).toMatch(/^kg1:[\w-]{32}$/);
});

test("for people only as many findings as are shown with it, and the same ones", async () => {
  const report = await buildReport(input);
  const shown = await buildShownReport(input, 2);
  const expected = report.findings.map(({ fingerprint }, at) => (at < 2 ? fingerprint : undefined));
  expect(shown.findings.map(({ fingerprint }) => fingerprint)).toEqual(expected);
  expect(shown.warnings.some(({ fingerprint }) => fingerprint !== undefined)).toBe(false);
  expect(shown.findings.map(({ line }) => line)).toEqual(report.findings.map(({ line }) => line));
  for (const { secret } of findings) expect(JSON.stringify([report, shown])).not.toContain(secret);
});
