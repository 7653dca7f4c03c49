import type { Candidate, Format } from "../candidate.ts";

/** What is known about a document's candidates as a whole: repetition and company. */
export interface Company {
  /** How often each value occurs among the candidates. */
  readonly values: ReadonlyMap<string, number>;
  /** How often each name occurs among the candidates. */
  readonly names: ReadonlyMap<string, number>;
  readonly count: number;
}

/** A candidate with everything a feature may look at. */
export interface Subject {
  readonly candidate: Candidate;
  readonly text: string;
  /** With `/`, as given. */
  readonly path: string;
  readonly format: Format;
  readonly company: Company;
  /** The line around the value, at most 200 characters to either side, and where the value begins in it. */
  readonly line: string;
  readonly lineOffset: number;
  /** Words of the name, lower case. */
  readonly nameWords: readonly string[];
  /** Words of letters in the value, lower case. */
  readonly valueWords: readonly string[];
}

/** One measured property. The name is stable: the trained weights refer to it. */
export type Feature = readonly [name: string, measure: (subject: Subject) => number];
