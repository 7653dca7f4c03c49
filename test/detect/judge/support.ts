import { JUDGE_ANCHORS } from "../../../src/detect/judge/anchors.ts";
import type { Candidate } from "../../../src/detect/judge/candidate.ts";
import { candidatesOf } from "../../../src/detect/judge/candidates.ts";

/** Offsets where an anchor begins, as the engine's automaton reports them: plain search, word by word. */
export function hitsOf(text: string): number[] {
  const low = text.toLowerCase();
  const hits = new Set<number>();
  for (const anchor of JUDGE_ANCHORS)
    for (let at = low.indexOf(anchor); at >= 0; at = low.indexOf(anchor, at + 1)) hits.add(at);
  return [...hits].sort((a, b) => a - b);
}

/** The candidates of a text. */
export function candidates(path: string, text: string): Candidate[] {
  return candidatesOf({ path, text }, hitsOf(text));
}
