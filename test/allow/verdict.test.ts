import { fingerprintOf } from "../../src/allow/fingerprint.ts";
import { Judge, type Verdict } from "../../src/allow/verdict.ts";
import { EMPTY_CONFIG, type ResolvedConfig } from "../../src/config/config.ts";
import type { Finding } from "../../src/detect/finding.ts";

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: "some-token",
  provider: "some",
  severity: "high",
  span: { start: 0, end: 9 },
  secret: "the-secret-value-of-the-test",
  confidence: 1,
  parts: [],
  details: {},
  evidence: [],
  path: "a/b.txt",
  line: 5,
  column: 1,
  endLine: 5,
  endColumn: 10,
  partLines: [],
  commit: null,
  ...more,
});

const allowing = (entry: object): ResolvedConfig => ({
  ...EMPTY_CONFIG,
  allow: [{ name: "allow[0]", folder: "", reason: "because", ...entry }],
});

async function verdict(
  findings: Finding[],
  config: ResolvedConfig,
  inline: { rule: string; reason: string; line: number }[] = [],
): Promise<Verdict & { judge: Judge }> {
  const judge = new Judge({ minSeverity: "medium", today: "2026-11-23" });
  const into: Verdict = { findings: [], warnings: [], allowed: [] };
  await judge.judge(findings, config, inline, into);
  return { ...into, judge };
}

test("the severity decides between blocking and warning", async () => {
  const result = await verdict([finding(), finding({ severity: "low" })], EMPTY_CONFIG);
  expect([result.findings.length, result.warnings.length]).toEqual([1, 1]);
});

test("the config changes a rule's severity", async () => {
  const config: ResolvedConfig = { ...EMPTY_CONFIG, rules: { "some-token": { severity: "low" } } };
  expect((await verdict([finding()], config)).warnings).toHaveLength(1);
});

test("all selectors of an entry must match", async () => {
  expect((await verdict([finding()], allowing({ path: "a/**", rule: "some-token" }))).allowed).toHaveLength(1);
  expect((await verdict([finding()], allowing({ path: "a/**", rule: "other" }))).findings).toHaveLength(1);
  expect((await verdict([finding()], allowing({ pattern: /^other/ }))).findings).toHaveLength(1);
});

test("a fingerprint allows its secret in its file, on any line", async () => {
  const fingerprint = await fingerprintOf(finding());
  expect((await verdict([finding({ line: 90 })], allowing({ fingerprint }))).allowed).toHaveLength(1);
  expect(
    (await verdict([finding({ secret: "another-secret-value-of-this" })], allowing({ fingerprint }))).findings,
  ).toHaveLength(1);
  expect((await verdict([finding({ path: "elsewhere" })], allowing({ fingerprint }))).findings).toHaveLength(1);
});

test("an entry allows on its last day and not after; it says so", async () => {
  expect((await verdict([finding()], allowing({ path: "a/**", expires: "2026-11-23" }))).allowed).toHaveLength(1);
  const late = await verdict([finding()], allowing({ path: "a/**", expires: "2026-11-22" }));
  expect(late.findings).toHaveLength(1);
  expect(late.judge.expired().map((entry) => entry.name)).toEqual(["allow[0]"]);
});

test("an inline comment allows its rule on its line and the next", async () => {
  const comment = { rule: "some-token", reason: "r", line: 4 };
  expect((await verdict([finding()], EMPTY_CONFIG, [comment])).allowed[0]?.by).toBe("inline");
  expect((await verdict([finding({ line: 6 })], EMPTY_CONFIG, [comment])).findings).toHaveLength(1);
  expect((await verdict([finding({ rule: "other" })], EMPTY_CONFIG, [comment])).findings).toHaveLength(1);
});

test("entries that matched nothing are known", async () => {
  const config = allowing({ path: "nothing/**" });
  expect((await verdict([finding()], config)).judge.unused(config)).toEqual(["allow[0]"]);
});

test("fingerprints have the documented form; short passwords and tokens both", async () => {
  for (const secret of ["hunter2", "x".repeat(40)])
    expect(await fingerprintOf(finding({ secret }))).toMatch(/^kg1:[\w-]{32}$/);
});
