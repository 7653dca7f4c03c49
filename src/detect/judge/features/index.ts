import type { Candidate } from "../candidate.ts";
import { formatOf } from "../format.ts";
import { nameWordsOf, wordsOf } from "../names.ts";
import { lineEnd, lineStart } from "../scan.ts";
import { CHARACTER_FEATURES } from "./characters.ts";
import { COMPANY_FEATURES } from "./company.ts";
import { EXPRESSION_FEATURES } from "./expressions.ts";
import type { Company, Feature, Subject } from "./feature.ts";
import { NAME_FEATURES } from "./names.ts";
import { PLACE_FEATURES } from "./place.ts";
import { PLACEHOLDER_FEATURES } from "./placeholders.ts";
import { RARITY_FEATURES } from "./rarity.ts";

/** Every measured property, in the order of the model's columns. */
export const FEATURES: readonly Feature[] = [
  ...CHARACTER_FEATURES,
  ...RARITY_FEATURES,
  ...PLACEHOLDER_FEATURES,
  ...EXPRESSION_FEATURES,
  ...NAME_FEATURES,
  ...PLACE_FEATURES,
  ...COMPANY_FEATURES,
];

const LINE_REACH = 200;

/** The candidates of one document as subjects of features. */
export function subjectsOf(
  doc: { readonly path: string; readonly text: string },
  candidates: readonly Candidate[],
): Subject[] {
  const company = companyOf(candidates);
  const format = formatOf(doc);
  return candidates.map((candidate) => {
    const start = lineStart(doc.text, candidate.start, LINE_REACH);
    return {
      candidate,
      text: doc.text,
      path: doc.path,
      format,
      company,
      line: doc.text.slice(start, lineEnd(doc.text, candidate.end, LINE_REACH)),
      lineOffset: candidate.start - start,
      nameWords: nameWordsOf(candidate.name),
      valueWords: wordsOf(candidate.value),
    };
  });
}

function companyOf(candidates: readonly Candidate[]): Company {
  const values = new Map<string, number>();
  const names = new Map<string, number>();
  for (const { value, name } of candidates) {
    values.set(value, (values.get(value) ?? 0) + 1);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return { values, names, count: candidates.length };
}

/** One of the measured properties of a subject, by its number in `FEATURES`. Always finite. */
export function measureOne(subject: Subject, feature: number): number {
  const value = (FEATURES[feature] as Feature)[1](subject);
  return Number.isFinite(value) ? value : -1;
}

/** The measured properties of a subject, in the order of `FEATURES`. */
export function measure(subject: Subject): Float64Array {
  return Float64Array.from(FEATURES, (_, feature) => measureOne(subject, feature));
}
