import { scanDocument } from "../../src/detect/engine.ts";
import type { Finding } from "../../src/detect/finding.ts";
import { JUDGED_RULES } from "../../src/detect/judge/index.ts";

const settings = { off: new Set(JUDGED_RULES.map(({ id }) => id)), customRules: [] };

/** What the product reports and blocks in a text without the judge. */
export function ruledFindings(path: string, text: string): Finding[] {
  return scanDocument({ path, text }, settings).filter(({ severity }) => severity !== "low");
}

/** Whether the characters from `start` to `end` belong to one of the findings: the product reports them once, under the rule. */
export function isRuled(findings: readonly Finding[], start: number, end: number): boolean {
  const crosses = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start < end && start < span.end;
  return findings.some(({ span, parts }) => crosses(span) || parts.some((part) => crosses(part.span)));
}
