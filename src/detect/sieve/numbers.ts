import type { Format } from "../judge/candidate.ts";

/** Numbers of formats; what is written by programs is not judged at all: -1. */
export const FORMAT_NUMBERS: Readonly<Record<Format, number>> = {
  code: 0,
  config: 1,
  shell: 2,
  data: 3,
  prose: 4,
  markup: 5,
  other: 6,
};

/** What a word wakes, as the sieve says it; `ordinary`: a provider's name that is a word of its own. */
export const WAKES = { rules: 1, named: 2, judged: 4, kind: 8, ordinary: 16 } as const;
