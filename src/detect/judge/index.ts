import type { Part, Span } from "../finding.ts";
import type { Kind } from "./candidate.ts";
import { candidatesOf } from "./candidates.ts";
import { isCertain } from "./certain.ts";
import { isDocumented } from "./documented.ts";
import { evidenceOf } from "./evidence.ts";
import type { Subject } from "./features/feature.ts";
import { subjectsOf } from "./features/index.ts";
import type { Token } from "./forms/random-token.ts";
import { confidenceOf } from "./model.ts";
import { BLOCK, WARN } from "./weights.generated.ts";

export { JUDGE_ANCHORS } from "./anchors.ts";
export { JUDGE_RULES, JUDGED_RULES } from "./kinds.ts";
/** From `BLOCK` on a finding blocks; from `WARN` to `BLOCK` it is a warning; below it is nothing. Chosen on repositories that were not trained on. */
export { BLOCK, WARN } from "./weights.generated.ts";

/** A value that the judge takes for a credential. */
export interface Judged {
  /** Offsets into the text, UTF-16 units. */
  readonly span: Span;
  readonly secret: string;
  /** The name beside it, as written; empty when it has none. */
  readonly name: string;
  readonly kind: Kind;
  /** Probability that it is a secret, 0 to 1. */
  readonly confidence: number;
  /** What spoke for it, in English; holds nothing of the secret. */
  readonly evidence: readonly string[];
  /** The user name beside it, where there is one. */
  readonly parts: Part[];
}

/** What is judged. */
export interface JudgeOptions {
  /** The least confidence. */
  readonly from?: number | undefined;
  /** Where long tokens stand, when that is known. */
  readonly tokens?: readonly Token[] | undefined;
  /** Only values that touch one of these; absent: all. */
  readonly within?: readonly Span[] | undefined;
}

/**
 * Judges every value of a text that may be a credential and returns those that are likely enough, in order.
 * @param doc `path` decides the format and gives evidence; it is not opened
 * @param hits sorted offsets (UTF-16 units) where one of `JUDGE_ANCHORS` begins in `text`, whatever its case
 */
export function judge(
  doc: { readonly path: string; readonly text: string },
  hits: readonly number[],
  { from = WARN, tokens, within }: JudgeOptions = {},
): Judged[] {
  const judged: Judged[] = [];
  for (const subject of subjectsOf(doc, candidatesOf(doc, hits, tokens))) {
    if (within?.some((span) => span.start < subject.candidate.end && subject.candidate.start < span.end) === false)
      continue;
    const learned = confidenceOf(subject, from);
    const sure = sureOf(subject, learned);
    const confidence = sure >= BLOCK && isDocumented(subject) ? Math.min(learned, PERHAPS) : sure;
    if (confidence < from) continue;
    const { start, end, value, name, kind, user } = subject.candidate;
    judged.push({
      span: { start, end },
      secret: value,
      name,
      kind,
      confidence,
      evidence: [...evidenceOf(subject), sureness(confidence)],
      parts: user === undefined ? [] : [{ name: "user", span: user, value: doc.text.slice(user.start, user.end) }],
    });
  }
  return judged;
}

/** Below what blocks. */
const PERHAPS = BLOCK - 0.01;

function sureOf(subject: Subject, learned: number): number {
  return learned < BLOCK && isCertain(subject) ? BLOCK : learned;
}

/** How sure the judge is, beside what is asked for to block. */
function sureness(confidence: number): string {
  return `${confidence.toFixed(2)} sure, ${BLOCK.toFixed(2)} blocks`;
}
