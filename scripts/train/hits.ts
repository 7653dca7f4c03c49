import { JUDGE_ANCHORS } from "../../src/detect/judge/anchors.ts";

const ANY = new RegExp(JUDGE_ANCHORS.map((anchor) => anchor.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "gi");

/** Offsets where an anchor of the judge begins, as the engine's automaton would report them. */
export function hitsOf(text: string): number[] {
  return Array.from(text.matchAll(ANY), (match) => match.index);
}
