import type { Detection } from "../../src/detect/finding.ts";
import { matchRule } from "../../src/detect/match-rule.ts";
import type { Rule } from "../../src/detect/rule.ts";

/** Where the rule's anchors stand in a text, as the engine's prefilter finds them. */
function anchorOffsets(rule: Rule, text: string): number[] {
  const lower = text.toLowerCase();
  const offsets = new Set<number>();
  for (const anchor of rule.anchors) {
    for (let at = lower.indexOf(anchor); at !== -1; at = lower.indexOf(anchor, at + 1)) offsets.add(at);
  }
  return [...offsets].sort((a, b) => a - b);
}

/** What one rule alone finds. */
export function findWith(rule: Rule, text: string, path = "file.txt"): Detection[] {
  return matchRule(rule, { path, text }, anchorOffsets(rule, text));
}

/** The rule's examples for some seeds. */
export function* examplesOf(rule: Rule, random: (seed: number) => Parameters<Rule["example"]>[0]): Iterable<string> {
  for (let seed = 1; seed <= 12; seed++) yield* [rule.example(random(seed))].flat();
}
